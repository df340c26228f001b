"""JupyterHub as deploy/ configures it, started on loopback: a visitor without an account, a trainer with a notebook."""

import re
import secrets
import socket

import pytest

from tests.browser.steps import expected
from tests.conftest import ROOT
from tests.voila.steps import open_live
from tools.deploy_check import NODE, VENV

pytestmark = pytest.mark.deployed
PASSWORD = secrets.token_hex(8)


def four_free_ports():
    """The first of four free ports in a row."""
    for first in range(21000, 29000, 4):
        sockets = []
        try:
            for port in range(first, first + 4):
                sockets.append(socket.socket())
                sockets[-1].bind(("127.0.0.1", port))
            return first
        except OSError:
            continue
        finally:
            for each in sockets:
                each.close()
    raise AssertionError("no four free ports in a row")


@pytest.fixture(scope="module")
def hub(start, book, tmp_path_factory):
    port = four_free_ports()
    settings = {"HOST": "127.0.0.1", "PORT": str(port), "STATE": str(tmp_path_factory.mktemp("hub")), "PROXY": str(NODE), "TRAINERS": "anne, bert", "TRAINERS_PASSWORD": PASSWORD, "PYTHONPATH": str(ROOT)}
    process = start([VENV / "bin" / "python", "-m", "jupyterhub", "--config", ROOT / "deploy" / "jupyterhub_config.py"], **settings)
    address = f"http://127.0.0.1:{port}/"
    process.wait_for(f"{address}trainers/hub/health")
    process.wait_for(f"{address}index.html")
    yield address
    assert "Traceback" not in process.said(), process.said()


def log_in(page, hub, name, password):
    page.goto(f"{hub}trainers/")
    page.locator("input[name=username]").fill(name)
    page.locator("input[name=password]").fill(password)
    page.locator("#login_submit").click()


def test_a_visitor_needs_no_account(visitor, hub):
    visitor.goto(hub)
    assert "Werkzekerheid verkend" in visitor.title()
    section = open_live(visitor, f"{hub}live/uitschieters")
    assert section.locator("[data-antwoord]").inner_text() == expected("uitschieters")
    # A websocket through the Hub's proxy: the panel comes from the kernel.
    visitor.goto(f"{hub}live/eigen-cijfers")
    visitor.locator("[data-werk='eigen-cijfers']").wait_for(timeout=60000)


@pytest.mark.parametrize(("name", "password"), [("anne", "verkeerd-woord"), ("mallory", PASSWORD)])
def test_others_stay_out(visitor, hub, name, password):
    log_in(visitor, hub, name, password)
    visitor.wait_for_load_state()
    assert "/hub/login" in visitor.url or visitor.locator("input[name=password]").is_visible() or "403" in visitor.inner_text("body")
    assert visitor.request.get(f"{hub}trainers/user/{name}/api/kernels").status in (403, 404, 503) or "/hub/" in visitor.request.get(f"{hub}trainers/user/{name}/api/kernels").url
    assert visitor.request.get(f"{hub}trainers/hub/api/users").status == 403


RUN = """async (code) => {
  const base = JSON.parse(document.getElementById("jupyter-config-data").textContent).baseUrl;
  const token = document.cookie.match(/_xsrf=([^;]*)/)[1];
  const made = await fetch(`${base}api/kernels`, { method: "POST", headers: { "X-XSRFToken": decodeURIComponent(token) }, body: "{}" });
  const { id } = await made.json();
  const socket = new WebSocket(`ws://${location.host}${base}api/kernels/${id}/channels`);
  await new Promise((resolve, reject) => { socket.onopen = resolve; socket.onerror = () => reject("no connection"); });
  const header = { msg_id: crypto.randomUUID(), msg_type: "execute_request", username: "", session: "proef", date: "", version: "5.3" };
  const content = { code, silent: false, store_history: false, user_expressions: {}, allow_stdin: false, stop_on_error: true };
  return new Promise((resolve) => {
    socket.onmessage = (event) => {
      const message = JSON.parse(event.data);
      if (["stream", "error"].includes(message.msg_type)) resolve(message.content.text ?? message.content.evalue);
    };
    socket.send(JSON.stringify({ header, parent_header: {}, metadata: {}, content, channel: "shell", buffers: [] }));
  });
}"""


def test_a_trainer_gets_a_notebook_with_the_calculators(visitor, hub):
    log_in(visitor, hub, "anne", PASSWORD)
    visitor.wait_for_url(re.compile(r"/trainers/user/anne/lab"), timeout=120000)
    visitor.locator("#jp-main-dock-panel").wait_for(timeout=60000)
    said = visitor.evaluate(RUN, "from widgets import number; print(number('uwv-extra-banen-afspraak-doel'))")
    from widgets import number

    assert said.strip() == str(number("uwv-extra-banen-afspraak-doel"))
