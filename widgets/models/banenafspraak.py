"""How paid hours become jobs that count towards the banenafspraak. Bron: UWV 2018, paragraaf 3.1."""


def banen_uit_uren(personen: float, uren: float, uren_per_baan: float) -> float:
    """Jobs that count [banen]: people times hours each, where `uren_per_baan` hours make one job and others count pro rata.

    Hours per week or per month, both the same kind. Raises ValueError on negative hours or people.
    Bron: UWV 2018, paragraaf 3.1 (110.92 paid hours a month, 25.5 hours a week).
    """
    if personen < 0 or uren < 0:
        raise ValueError("people and hours cannot be negative")
    return personen * uren / uren_per_baan


def banen(invoer: dict, gegevens: dict) -> dict:
    """Jobs for a number of people with the same hours: `banen`, `per_persoon` [banen], and `rijen` for other hours.

    `gegevens`: uren_per_baan per "week" and "maand", `stappen` of hours for the table.
    Bron: UWV 2018, paragraaf 3.1.
    """
    per = invoer["per"]
    uren = invoer["uren_per_week"] if per == "week" else invoer["verloonde_uren_per_maand"]
    per_baan = gegevens["uren_per_baan"][per]
    personen = invoer["personen"]
    rijen = []
    for stap in gegevens["stappen"][per]:
        rijen.append({"uren": stap, "banen_per_persoon": banen_uit_uren(1, stap, per_baan), "banen": banen_uit_uren(personen, stap, per_baan)})
    uitkomst = banen_uit_uren(personen, uren, per_baan)
    per_persoon = banen_uit_uren(1, uren, per_baan)
    # The same hours in both measures, by the two numbers that the source sets equal.
    uren_week = uren if per == "week" else uren / per_baan * gegevens["uren_per_baan"]["week"]
    uren_maand = uren if per == "maand" else uren / per_baan * gegevens["uren_per_baan"]["maand"]
    return {
        "uren": uren,
        "per_baan": per_baan,
        "uren_per_week": uren_week,
        "verloonde_uren_per_maand": uren_maand,
        "per_persoon": per_persoon,
        "banen": uitkomst,
        "rijen": rijen,
        "keuze": [{"uren": uren, "banen_per_persoon": per_persoon}],
        "een_baan": [{"uren": per_baan, "banen_per_persoon": 1}],
        "lijn": [{"uren": 0, "banen_per_persoon": 0}, {"uren": gegevens["stappen"][per][-1], "banen_per_persoon": banen_uit_uren(1, gegevens["stappen"][per][-1], per_baan)}],
    }
