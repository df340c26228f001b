"""What a visitor cannot do: run code, read files, look around, come in from another site or without the code."""

import json
import subprocess
import sys
import urllib.error
import urllib.parse
import urllib.request

import pytest
from tornado.httpclient import HTTPClientError

from tests.conftest import ROOT, run, serving
from tools import visitors

CODE = "zomer-tuin"


@pytest.fixture(scope="module")
def room(book):
    """The server for a room, with a code."""
    with serving("--code", CODE) as address:
        yield address


class Stay(urllib.request.HTTPRedirectHandler):
    def redirect_request(self, *_):
        return None


def ask(address, method="GET", body=None, **headers):
    """(status, headers, text) of one request that follows no redirect."""
    request = urllib.request.Request(address, method=method, data=body, headers={name.replace("_", "-"): value for name, value in headers.items()})
    try:
        response = urllib.request.build_opener(Stay).open(request, timeout=30)
    except urllib.error.HTTPError as error:
        response = error
    with response:
        return response.status, response.headers, response.read().decode(errors="replace")


def with_visitor(address, scenario, **headers):
    async def visit():
        http = visitors.client()
        visitor = visitors.Visitor(f"{address}live/uitschieters", http, headers)
        try:
            await visitor.arrive()
            return await scenario(visitor)
        finally:
            await visitor.leave()
            http.close()

    return run(visit())


def test_a_page_cannot_run_code(served, tmp_path):
    proof = tmp_path / "proof"

    async def scenario(visitor):
        code = f"open({str(proof)!r}, 'w').write('run')"
        for channel in ("shell", "control"):
            await visitor.send("execute_request", {"code": code, "silent": False, "store_history": False, "user_expressions": {}, "allow_stdin": False}, channel)
            await visitor.send("debug_request", {"command": "evaluate"}, channel)
        # An allowed message comes through after it, so what went before has been dealt with.
        await visitor.next("kernel_info_reply", await visitor.send("kernel_info_request", {}))
        await visitor.slide(drempel=2.0)
        return (await visitor.state())["invoer"]["drempel"]

    assert with_visitor(served, scenario) == 2.0
    assert not proof.exists()


@pytest.mark.parametrize(
    ("method", "path"),
    [(method, path) for path in ("api/kernels", "api/contents", "api/contents/uitschieters.ipynb", "api/terminals", "api/sessions", "api/kernelspecs", "api/config/x", "voila/api/contents/", "voila/tree/", "voila/render/uitschieters.ipynb", "voila/files/uitschieters.ipynb", "tree", "files/uitschieters.ipynb", "nbconvert/html/uitschieters.ipynb", "login", "voila/query/x", "voila/execution/x") for method in ("GET", "POST")],
)
def test_there_is_no_other_service(served, method, path):
    status, _, text = ask(f"{served}live/{path}", method, b"{}" if method == "POST" else None)
    assert status == 404
    assert "Deze pagina bestaat niet" in text


def test_a_kernel_cannot_be_ended_or_interrupted_over_rest(served):
    async def scenario(visitor):
        address = f"{served}live/api/kernels/{visitor.kernel_id}"
        refused = [ask(address, "DELETE")[0], ask(f"{address}/interrupt", "POST", b"")[0], ask(f"{address}/restart", "POST", b"")[0]]
        await visitor.slide(drempel=1.5)
        return refused, json.loads(ask(address)[2])["id"] == visitor.kernel_id

    refused, known = with_visitor(served, scenario)
    assert refused == [405, 404, 404]
    assert known


@pytest.mark.parametrize("path", ["../../_config.yml", "%2e%2e/%2e%2e/_config.yml", "live/voila/static/../../../../../pyproject.toml", "live/voila/static/%2e%2e%2f%2e%2e%2findex.html.j2", "live/voila/labextensions/%2e%2e/%2e%2e/x", "data/../../README.md", "live/uitschieters/../../../_config.yml"])
def test_no_file_outside_what_is_served(served, path):
    import http.client

    connection = http.client.HTTPConnection(served.removeprefix("http://").rstrip("/"))
    connection.request("GET", f"/{path}")
    assert connection.getresponse().status in (403, 404)
    connection.close()


def test_the_template_cannot_be_chosen(served):
    for query in ("?template=base", "?theme=dark", "?voila-template=reveal"):
        _, _, text = ask(f"{served}live/uitschieters{query}")
        assert text.count("<html") == 1 and "theme-light" in text and "fontawesome" not in text


def test_another_site_gets_no_channel_and_ends_nothing(served):
    async def scenario(visitor):
        with pytest.raises(HTTPClientError, match="403"):
            await visitor.connect(Origin="https://elders.example")
        foreign = {"Origin": "https://elders.example"}
        ended = ask(f"{served}live/voila/api/shutdown/{visitor.kernel_id}", "POST", b"", **foreign)[0]
        crossed = ask(f"{served}live/voila/api/shutdown/{visitor.kernel_id}", "POST", b"", Sec_Fetch_Site="cross-site")[0]
        await visitor.connect()
        await visitor.slide(drempel=1.5)
        return ended, crossed

    assert with_visitor(served, scenario) == (403, 403)


@pytest.mark.parametrize("path", ["", "banenafspraak.html", "rekenhulp/rekenhulp.js", "live/uitschieters", "live/voila/static/voila.js", "live/bestaat-niet", "bestaat-niet", "live/toegang"])
def test_headers(served, path):
    _, headers, _ = ask(served + path)
    policy = dict(part.strip().split(" ", 1) for part in headers["Content-Security-Policy"].split(";"))
    assert policy["frame-ancestors"] == "'self'" and policy["object-src"] == "'none'" and policy["base-uri"] == "'none'"
    assert "unsafe" not in policy["script-src"] and "http" not in headers["Content-Security-Policy"]
    assert headers["X-Content-Type-Options"] == "nosniff"
    assert headers["Referrer-Policy"] == "same-origin"


def test_another_site_cannot_frame_a_page(page, served, tmp_path):
    outside = tmp_path / "elders.html"
    outside.write_text(f'<iframe src="{served}live/toegang" width="900" height="600"></iframe>', encoding="utf-8")
    page.goto(outside.as_uri())
    page.wait_for_timeout(500)
    assert "Welke code" not in "".join(frame.locator("body").inner_text() for frame in page.frames if frame is not page.main_frame)
    page.problems.clear()


def test_another_site_may_frame_the_page_of_a_calculator(page, served, tmp_path):
    outside = tmp_path / "elders.html"
    outside.write_text(f'<iframe src="{served}rekenhulpen/kans.html?insluiten" width="900" height="600"></iframe>', encoding="utf-8")
    page.goto(outside.as_uri())
    page.frame_locator("iframe").locator("[data-rekenhulp=kans][data-klaar]").wait_for()


@pytest.mark.parametrize(("path", "framed"), [("rekenhulpen/kans.html", True), ("rekenhulpen/../rekenhulpen/kans.html", True), ("rekenhulpen/../banenafspraak.html", False), ("rekenhulpen.html", False), ("rekenhulpen/kans.json", False), ("rekenhulpen/bestaat-niet.html", False), ("live/kans", False)])
def test_only_the_pages_of_calculators_may_be_framed(served, path, framed):
    _, headers, _ = ask(served + path)
    assert ("frame-ancestors" not in headers["Content-Security-Policy"]) == framed
    assert ("X-Frame-Options" not in headers) == framed
    assert "script-src 'self'" in headers["Content-Security-Policy"] and "unsafe" not in headers["Content-Security-Policy"].partition("style-src")[0]


def test_without_the_code_nothing_that_costs_a_kernel(room):
    status, headers, _ = ask(f"{room}live/uitschieters", Accept="text/html")
    assert status == 302 and headers["Location"] == "/live/toegang?naar=%2Flive%2Fuitschieters"
    assert ask(f"{room}live/uitschieters")[0] == 403
    kernel = "00000000-0000-0000-0000-000000000000"
    assert ask(f"{room}live/api/kernels/{kernel}")[0] == 403
    assert ask(f"{room}live/api/kernels/{kernel}/channels")[0] == 403
    for path in ("", "banenafspraak.html", "rekenhulp/rekenhulp.js"):
        assert ask(room + path)[0] == 200


def test_the_code_is_asked_once(page, room):
    page.goto(f"{room}live/uitschieters?uitschieters.drempel=2")
    page.get_by_label("Code").fill("fout-code")
    page.get_by_role("button", name="Ga verder").click()
    page.get_by_text("Deze code klopt niet").wait_for()
    assert page.locator("html").get_attribute("lang") == "nl"
    page.get_by_label("Code").fill(f" {CODE.upper()} ")
    page.keyboard.press("Enter")
    page.locator("[data-verbonden]").wait_for(timeout=60000)
    assert page.locator("[name=drempel]").input_value() == "2"
    page.goto(f"{room}live/kans")
    page.locator("[data-verbonden]").wait_for(timeout=60000)


def test_a_link_may_carry_the_code(page, room):
    page.goto(f"{room}live/uitschieters?code={CODE}&uitschieters.drempel=2")
    page.locator("[data-verbonden]").wait_for(timeout=60000)
    assert page.url.endswith("/live/uitschieters?uitschieters.drempel=2")


@pytest.mark.parametrize("target", ["https://elders.example/", "//elders.example", "/\\elders.example", "javascript:alert(1)", "/a\r\nX: y"])
def test_the_code_leads_nowhere_else(room, target):
    _, headers, _ = ask(f"{room}live/toegang?{urllib.parse.urlencode({'code': CODE, 'naar': target})}")
    assert headers["Location"] == "/"


def test_a_forged_cookie_is_no_code(room):
    assert ask(f"{room}live/uitschieters", Cookie=f"toegang={CODE}")[0] == 403


@pytest.mark.parametrize(
    ("arguments", "says"),
    [(["--host", "0.0.0.0"], "room code"), (["--host", "0.0.0.0", "--code", "kort"], "6 characters"), (["--port", "0"], "not a port number"), (["--visitors", "-1"], "number of visitors")],
)
def test_a_server_that_would_be_unsafe_does_not_start(book, arguments, says):
    result = subprocess.run([sys.executable, "tools/serve.py", *arguments], cwd=ROOT, capture_output=True, text=True, check=False, timeout=60)
    assert result.returncode != 0
    assert says in result.stderr and len(result.stderr.strip().splitlines()) == 1
