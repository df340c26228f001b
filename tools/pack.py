"""The whole book as one file to take along: _build/werkzekerheid-verkend-VERSION.zip. It opens from a folder or a USB stick, without a server.

    .venv/bin/python tools/pack.py [--site]

With --site also _build/site, which is to be published: the book, with zip and PDF offered on its first page.

The PDF goes in when `make pdf` has made it. The same book gives the same bytes.
"""

from __future__ import annotations

import argparse
import re
import shutil
import string
import sys
import zipfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent))
from tools import build, paper
from tools.printed import release
from widgets.models.getallen import cijfers

# What Sphinx leaves for itself and for other books.
NOT_FOR_READERS = (".buildinfo", "objects.inv")


def target() -> Path:
    return build.OUT / f"werkzekerheid-verkend-{release.read().version}.zip"


def contents(site: Path, pdf: Path | None) -> dict[str, bytes]:
    """What goes in, by its path below the folder of the book."""
    found = {path.relative_to(site).as_posix(): path.read_bytes() for path in site.rglob("*") if path.is_file() and path.name not in NOT_FOR_READERS}
    for name in ("LICENSE", "LICENSE-TEXT.md"):
        found[f"{Path(name).stem}.txt"] = (build.ROOT / name).read_bytes()
    found["LEESMIJ.txt"] = read_me(pdf)
    if pdf:
        found[pdf.name] = pdf.read_bytes()
    return found


def read_me(pdf: Path | None) -> bytes:
    """How to open the book, in plain letters and with the line ends of Windows, so that any editor shows it as it is."""
    said = release.read()
    phone = f"Open daar\n  {pdf.name}: het hele boek om te lezen." if pdf else "Gebruik\n  daar de website, of lees het boek op een computer."
    text = string.Template((build.ROOT / "tools" / "leesmij.txt").read_text(encoding="ascii"))
    filled = text.substitute(title=said.title, line="=" * len(said.title), version=said.version, date=f", {said.written_date}" if said.date else "", folder=target().stem, phone=phone)
    return filled.replace("\n", "\r\n").encode("ascii")


def pack(site: Path, pdf: Path | None, packed: Path) -> None:
    """Write the zip: one folder, what tells how to open it first, then by name; every file with the date of the release."""
    date = (*release.read().file_date.timetuple()[:3], 0, 0, 0)
    files = contents(site, pdf)
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as made:
        for name in sorted(files, key=lambda name: (name != "LEESMIJ.txt", name)):
            entry = zipfile.ZipInfo(f"{target().stem}/{name}", date)
            entry.external_attr = 0o644 << 16
            # Written the same on every system; Windows would say that it made it.
            entry.create_system = 3
            entry.compress_type = zipfile.ZIP_DEFLATED
            made.writestr(entry, files[name])


def to_publish(book: Path, site: Path) -> None:
    """A copy of the book for a website. The book itself stays as it was built: the zip must not offer itself."""
    shutil.rmtree(site, ignore_errors=True)
    shutil.copytree(book, site, ignore=shutil.ignore_patterns(*NOT_FOR_READERS))
    offer(site)


def offer(site: Path) -> None:
    """Put PDF and zip, where they are made, into a site that is about to be published, and say so below the first lines of its first page."""
    found = [(kind, path) for kind, path in (("als PDF", paper.current()), ("als map voor een USB-stick (zip)", target())) if path and path.exists()]
    if not found:
        return
    for _, path in found:
        shutil.copyfile(path, site / path.name)
    links = " of ".join(f'<a href="{path.name}" download>{kind}</a> ({cijfers(path.stat().st_size / 1e6, 1)} MB)' for kind, path in found)
    first = site / "index.html"
    text = first.read_text(encoding="utf-8")
    first.write_text(re.sub(r'(<div class="kern.*?</div>)', lambda kern: f"{kern[0]}\n<p>Neem het hele boek mee: {links}.</p>", text, count=1, flags=re.S), encoding="utf-8")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--site", action="store_true", help="also make _build/site, to publish")
    options = parser.parse_args()
    pdf = paper.current()
    pack(build.HTML, pdf, target())
    without = "" if pdf else "; without the PDF, which make pdf makes"
    build.say(f"{target().relative_to(build.ROOT)}: {target().stat().st_size / 1e6:.1f} MB{without}")
    if options.site:
        to_publish(build.HTML, build.OUT / "site")
        build.say("The site to publish is in _build/site/.")


if __name__ == "__main__":
    main()
