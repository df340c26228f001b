"""A place in a publication as it reads within a sentence."""

from __future__ import annotations

# Words that keep their capital, beside those in capitals, such as "WSW-groep".
NAMES = ("Wajong", "Participatiewet", "Syrische", "Triple Helix", "Regionaal Platform")


def within(place: str) -> str:
    """“Tabel B.1” becomes “tabel B.1”; “WSW-groep” and “Syrische statushouders” stay."""
    name = place[1:2].isupper() or place.startswith(NAMES)
    return place if name else place[:1].lower() + place[1:]
