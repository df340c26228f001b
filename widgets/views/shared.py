"""What several calculators on one page hold, once: the counts of all regions. Each keeps a mark where they stood."""

from __future__ import annotations

import json
import re

PAYLOAD = re.compile(r"(data-rekenhulp-gegevens>)(.*?)(</script>)", re.S)
MARK = "gedeeld"


def share(body: str) -> str:
    """The page with the regions of its calculators taken together in one script element, if more than one has them."""
    held = [json.loads(found[2]) for found in PAYLOAD.finditer(body)]
    held = [each for each in held if _has_counts(each["data"])]
    if len(held) < 2:
        return body
    together: dict[str, dict] = {}
    for each in held:
        for region in [*each["data"]["regios"], {**each["data"]["land"], "code": ""}]:
            kept = together.setdefault(region["code"], {**region, "telling": {}})
            kept["telling"] |= region["telling"]
    regions = {"regios": [each for code, each in together.items() if code], "land": together[""]}

    def mark(found: re.Match[str]) -> str:
        content = json.loads(found[2])
        if _has_counts(content["data"]):
            content["data"] |= {"regios": MARK, "land": MARK}
        return found[1] + _text(content) + found[3]

    script = f'<script type="application/json" id="gedeelde-regios">{_text(regions)}</script>\n'
    return script + PAYLOAD.sub(mark, body)


def _has_counts(data: dict) -> bool:
    regions = data.get("regios")
    return isinstance(regions, list) and all("telling" in each for each in regions) and "telling" in data.get("land", {})


def _text(content: dict) -> str:
    return json.dumps(content, ensure_ascii=False, separators=(",", ":")).replace("<", "\\u003c")
