"""Do the links to other sites still answer? Writes _build/links.md; exit code 1 when one does not.

    .venv/bin/python tools/links.py

Sphinx's own link checker does the asking: it waits, asks again and follows redirects. It sees no links in HTML that is made from data,
and over the book it would run every page again. So it gets a small project of its own: one page per file, with the links in that file.
"""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
from html import unescape
from pathlib import Path

ROOT = Path(__file__).parent.parent
OUT = ROOT / "_build"
WORK = OUT / "links"
REPORT = OUT / "links.md"
# `example.org` and the machine itself are no other sites.
SETTINGS = 'project = "links"\nlinkcheck_timeout = 20\nlinkcheck_retries = 2\nlinkcheck_anchors = False\nlinkcheck_ignore = [r"https?://(localhost|127\\.|10\\.|[^/]*example\\.)"]\n'


def links(path: Path) -> list[str]:
    """The addresses of other sites that a reader of this file can follow, each once: of a page its links, of Markdown any address in it."""
    text = path.read_text(encoding="utf-8")
    if path.suffix == ".html":
        found = [unescape(each) for each in re.findall(r'<a\b[^>]*\bhref="(https?://[^"]+)"', text)]
    else:
        found = [each.rstrip(".,:;") for each in re.findall(r"https?://[^\s<>()`\"']+", text)]
    return list(dict.fromkeys(found))


def write_project(files: list[Path]) -> int:
    """A Sphinx project with a page per file that has links; how many links there are."""
    shutil.rmtree(WORK, ignore_errors=True)
    WORK.mkdir(parents=True)
    (WORK / "conf.py").write_text(SETTINGS, encoding="utf-8")
    pages = {path.name: found for path in files if (found := links(path))}
    for name, found in pages.items():
        (WORK / f"{name}.rst").write_text(f":orphan:\n\n{name}\n{'=' * len(name)}\n\n" + "".join(f"* `{number} <{each}>`__\n" for number, each in enumerate(found)), encoding="utf-8")
    (WORK / "index.rst").write_text("links\n=====\n", encoding="utf-8")
    return sum(map(len, pages.values()))


def report(lines: list[str]) -> tuple[str, int]:
    """What the checker found, line by line JSON, as Markdown, and how many links do not answer."""
    found = [each for each in map(json.loads, filter(str.strip, lines)) if each["status"] != "ignored"]
    wrong = [each for each in found if each["status"] in ("broken", "timeout")]
    moved = [each for each in found if each["status"] == "redirected" and each["code"] in (301, 308)]
    text = f"{len(found)} links to other sites, {len(wrong)} without an answer, {len(moved)} moved for good.\n"
    for title, some in (("Without an answer", wrong), ("Moved for good", moved)):
        if some:
            text += f"\n## {title}\n\n" + "".join(f"- {Path(each['filename']).stem}: <{each['uri']}> ({' '.join(str(each['info']).split())[:200]})\n" for each in some)
    return text, len(wrong)


def main() -> None:
    files = [*sorted((OUT / "html").glob("*.html")), *sorted(ROOT.glob("*.md"))]
    count = write_project(files)
    print(f"Asking {count} links ...", flush=True)
    output = WORK / "out" / "output.json"
    command = [sys.executable, "-m", "sphinx", "-b", "linkcheck", "-q", str(WORK), str(WORK / "out")]
    result = subprocess.run(command, capture_output=True, text=True, check=False)
    if not output.exists():
        sys.exit(f"The link checker stopped:\n{result.stderr}")
    text, wrong = report(output.read_text(encoding="utf-8").splitlines())
    REPORT.write_text(text, encoding="utf-8")
    print(text)
    sys.exit(bool(wrong))


if __name__ == "__main__":
    main()
