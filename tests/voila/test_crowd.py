"""A room full: everybody gets a page that works and a kernel, in order; who comes too late is told; and nothing is left behind."""

import asyncio
import os
import signal
import time

import psutil
import pytest

from tests.conftest import run, serving
from tools import visitors
from tools.server import forked

ROUNDS, CROWD = 5, 60


def kernels(address) -> list[psutil.Process]:
    """The kernels of the server at that address: what its nursery forked, or what Jupyter started."""
    port = address.rstrip("/").rpartition(":")[2]
    server = next((each for each in psutil.Process().children() if port in each.cmdline()), None)
    below = server.children(recursive=True) if server else []
    nursery = {each.pid for each in below if each.ppid() == server.pid}
    return [each for each in below if each.pid not in nursery or not forked.possible()]


def until(done, seconds=60):
    """Whether it is so, looked at until it is or the time is over."""
    end = time.monotonic() + seconds
    while not done() and time.monotonic() < end:
        time.sleep(0.1)
    return done()


@pytest.fixture(scope="module")
def room(book):
    """A server with sixty seats, that stops a kernel after twelve seconds without a page."""
    with serving("--visitors", str(CROWD), "--alone", "12") as address:
        yield address


def test_sixty_at_once_five_times(room):
    async def one_round():
        http = visitors.client()
        found = await visitors.crowd(f"{room}live/uitschieters", CROWD, http, timeout=90)
        failed = [each for each in found if not isinstance(each, visitors.Visitor)]
        assert not failed, failed[:3]
        assert {each.status for each in found} == {200}
        assert any(each.places for each in found)
        await asyncio.gather(*(each.slide(drempel=2.0) for each in found))
        assert set(await asyncio.gather(*(each.leave() for each in found))) == {204}
        http.close()

    for _ in range(ROUNDS):
        run(one_round())
        assert until(lambda: not kernels(room))


def test_who_comes_too_late_keeps_a_page_that_works(page, book):
    with serving("--visitors", "1") as address:

        async def first():
            http = visitors.client()
            visitor = visitors.Visitor(f"{address}live/kans", http)
            await visitor.arrive()
            with pytest.raises(visitors.NoKernel, match="te veel bezoekers"):
                await visitors.Visitor(f"{address}live/kans", http).arrive()
            response = await http.fetch(f"{address}live/eigen-cijfers", raise_error=False)
            assert response.code == 503
            assert "te veel bezoekers" in response.body.decode() and 'werkplaats.html">het hoofdstuk</a>' in response.body.decode() and "Probeer opnieuw" in response.body.decode()
            # Gone without a word: the kernel is kept for a while.
            visitor.vanish()
            http.close()
            return visitor.kernel_id

        async def second():
            http = visitors.client()
            await visitors.Visitor(f"{address}live/kans", http, kernel_id=left).leave()
            after = visitors.Visitor(f"{address}live/kans", http)
            await after.arrive()
            await after.leave()
            http.close()

        left = run(first())
        page.goto(f"{address}live/uitschieters?uitschieters.drempel=2")
        page.locator("[data-rekenhulp][data-klaar]").wait_for()
        assert "Er zijn nu te veel bezoekers" in page.locator(".verbinding").inner_text()
        page.locator("[name=drempel]").focus()
        page.keyboard.press("ArrowRight")
        page.wait_for_url("**uitschieters.drempel=2.1*")
        run(second())


def test_who_reloads_keeps_the_only_seat(page, book):
    with serving("--visitors", "1") as address:
        for path in ("uitschieters", "uitschieters", "kans", "kans"):
            page.goto(f"{address}live/{path}")
            page.locator("[data-verbonden]").wait_for(timeout=60000)


def test_a_closed_tab_frees_its_kernel(browser, room):
    context = browser.new_context()
    tab = context.new_page()
    tab.goto(f"{room}live/uitschieters")
    tab.locator("[data-verbonden]").wait_for(timeout=60000)
    assert len(kernels(room)) == 1
    tab.close(run_before_unload=True)
    # Sooner than a kernel left alone would be stopped.
    assert until(lambda: not kernels(room), 8)
    context.close()


def test_a_page_that_vanished_or_never_connected_frees_its_kernel(room):
    async def visit():
        http = visitors.client()
        visitor = visitors.Visitor(f"{room}live/uitschieters", http)
        await visitor.arrive()
        visitor.vanish()
        await http.fetch(f"{room}live/uitschieters")
        http.close()

    run(visit())
    assert len(kernels(room)) == 2
    assert until(lambda: not kernels(room))


def test_back_after_a_short_sleep(room):
    async def visit():
        http = visitors.client()
        visitor = visitors.Visitor(f"{room}live/uitschieters", http)
        await visitor.arrive()
        await visitor.slide(drempel=2.0)
        visitor.vanish()
        await asyncio.sleep(1)
        await visitor.connect()
        assert (await visitor.state())["invoer"]["drempel"] == 2.0
        await visitor.leave()
        http.close()

    run(visit())


@pytest.mark.skipif(not forked.possible(), reason="its kernels are found by the nursery that forked them")
def test_the_page_goes_on_without_its_kernel(page, room):
    page.goto(f"{room}live/uitschieters")
    page.locator("[data-verbonden]").wait_for(timeout=60000)
    assert "Verbonden met de server" in page.locator(".verbinding").inner_text()
    os.kill(kernels(room)[0].pid, signal.SIGKILL)
    page.get_by_text("De verbinding met de server is weg.").wait_for(timeout=30000)
    page.locator("[name=drempel]").focus()
    page.keyboard.press("ArrowRight")
    page.wait_for_url("**uitschieters.drempel=1.1*")
    before = page.locator("[data-antwoord]").inner_text()
    page.get_by_role("button", name="Verbind opnieuw").click()
    page.locator("[data-verbonden]").wait_for(timeout=60000)
    assert page.locator("[data-antwoord]").inner_text() == before
    assert page.locator("[data-weg]").is_hidden()
    # Asked before loading anew, whether the server answers.
    page.problems[:] = [each for each in page.problems if "live.css" not in each]


def test_a_server_that_is_gone(page, book):
    with serving() as address:
        page.goto(f"{address}live/uitschieters")
        page.locator("[data-verbonden]").wait_for(timeout=60000)
    page.get_by_text("De verbinding met de server is weg.").wait_for(timeout=30000)
    page.locator("[name=drempel]").focus()
    page.keyboard.press("ArrowRight")
    page.wait_for_url("**uitschieters.drempel=1.1*")
    page.get_by_role("button", name="Verbind opnieuw").click()
    page.get_by_text("De server antwoordt nog niet.").wait_for()
    assert page.locator("[name=drempel]").input_value() == "1.1"
    # It would go on asking whether the server is back.
    page.goto("about:blank")
    page.problems.clear()
