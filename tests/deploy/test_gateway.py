"""Kernels on two other machines, here two gateways on loopback behind HAProxy; and two whole servers behind the same."""

import json
import secrets
import time
import urllib.request

import pytest
from tornado.escape import json_encode

from tests.browser.steps import expected
from tests.conftest import ROOT
from tests.voila.steps import hand_in, open_live
from tools.deploy_check import VENV
from tools.server import gateway
from tools.serving import free_port
from widgets import own_counts

TOKEN = secrets.token_hex(8)
WITH_TOKEN = {"Authorization": f"token {TOKEN}"}


class Site:
    """One server, two gateways, HAProxy between."""

    def __init__(self, start, serve):
        self.start = start
        self.gateway_ports = [free_port(), free_port()]
        kernels = free_port()
        addresses = {"KERNELS": f"127.0.0.1:{kernels}", "GATEWAY_TOKEN": TOKEN}
        addresses |= {f"GATEWAY_{number}": f"127.0.0.1:{port}" for number, port in enumerate(self.gateway_ports, 1)}
        self.gateways = [self.gateway(port) for port in self.gateway_ports]
        balancer = start(["haproxy", "-f", ROOT / "deploy" / "haproxy-gateways.cfg"], **addresses)
        port = free_port()
        self.server = serve(port, "--gateway", f"http://127.0.0.1:{kernels}")
        self.address = f"http://127.0.0.1:{port}/"
        for process, own in zip(self.gateways, self.gateway_ports, strict=True):
            process.wait_for(f"http://127.0.0.1:{own}/api", WITH_TOKEN)
        balancer.wait_for(f"http://127.0.0.1:{kernels}/api/kernelspecs")
        until(lambda: balancer.said().count("gateways/machine-1 is UP") and balancer.said().count("gateways/machine-2 is UP"))

    def gateway(self, port):
        # Started far from the checkout: that `widgets` is found is the work of PYTHONPATH.
        return self.start([VENV / "bin" / "python", "-m", "kernel_gateway", "--config", ROOT / "deploy" / "kernel_gateway_config.py"], KG_PORT=str(port), KG_AUTH_TOKEN=TOKEN, PYTHONPATH=str(ROOT))

    def kernels(self, which):
        request = urllib.request.Request(f"http://127.0.0.1:{self.gateway_ports[which]}/api/kernels", headers=WITH_TOKEN)
        with urllib.request.urlopen(request, timeout=10) as answer:
            return {each["id"] for each in json.load(answer)}


def until(condition, seconds=30):
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end, "it did not happen in time"
        time.sleep(0.2)


@pytest.fixture(scope="module")
def site(start, serve):
    return Site(start, serve)


def connect(page, address, name="uitschieters"):
    """Open a live page and wait for its kernel."""
    section = open_live(page, address, name)
    page.locator("[data-verbonden]").first.wait_for(state="attached", timeout=60000)
    return section


def kernel_of(page):
    return page.evaluate("JSON.parse(document.getElementById('jupyter-config-data').textContent).kernelId")


SEND = """async ([kernel, type, content]) => {
  const socket = new WebSocket(`ws://${location.host}/live/api/kernels/${kernel}/channels?session_id=proef`, ["v1.kernel.websocket.jupyter.org"]);
  socket.binaryType = "arraybuffer";
  const replies = [];
  socket.onmessage = (event) => replies.push(new TextDecoder().decode(event.data));
  await new Promise((resolve, reject) => { socket.onopen = resolve; socket.onerror = () => reject("no connection"); });
  const encode = (each) => new TextEncoder().encode(each);
  const send = (type, content) => {
    const header = { msg_id: crypto.randomUUID(), msg_type: type, username: "", session: "proef", date: "", version: "5.3" };
    const parts = [encode("shell"), ...[header, {}, {}, content].map((each) => encode(JSON.stringify(each)))];
    const offsets = [8 * (parts.length + 2)];
    for (const part of parts) offsets.push(offsets.at(-1) + part.length);
    const message = new Uint8Array(offsets.at(-1));
    const view = new DataView(message.buffer);
    view.setBigUint64(0, BigInt(offsets.length), true);
    offsets.forEach((each, index) => view.setBigUint64(8 * (index + 1), BigInt(each), true));
    parts.forEach((part, index) => message.set(part, offsets[index]));
    socket.send(message);
  };
  send(type, content);
  socket.send(new Uint8Array([255, 255, 255, 255, 255, 255, 255, 127]));
  socket.send("text");
  send("kernel_info_request", {});
  const end = Date.now() + 10000;
  while (!replies.some((each) => each.includes("kernel_info_reply")) && Date.now() < end) await new Promise((next) => setTimeout(next, 50));
  await new Promise((next) => setTimeout(next, 300));
  socket.close();
  return replies.map((each) => each.match(/"msg_type": ?"(\\w+)"/)[1]);
}"""


@pytest.mark.deployed
def test_a_visitor_runs_no_code_at_the_gateway(visitor, site):
    connect(visitor, f"{site.address}live/uitschieters")
    asked = {"code": "1/0", "silent": False, "store_history": True, "user_expressions": {}, "allow_stdin": False, "stop_on_error": True}
    answers = visitor.evaluate(SEND, [kernel_of(visitor), "execute_request", asked])
    assert "kernel_info_reply" in answers
    assert not {"execute_reply", "execute_input", "error"} & set(answers)


@pytest.mark.deployed
def test_a_gateway_wants_its_token(site):
    with pytest.raises(urllib.error.HTTPError, match="401"):
        urllib.request.urlopen(f"http://127.0.0.1:{site.gateway_ports[0]}/api/kernels", timeout=5)


@pytest.mark.deployed
def test_a_file_goes_up_through_the_gateway(visitor, site, tmp_path):
    visitor.goto(f"{site.address}live/eigen-cijfers")
    visitor.locator("[data-werk='eigen-cijfers']").wait_for(timeout=60000)
    long = tmp_path / "lang.csv"
    long.write_text("regio_code;regio\n" + "a;b\n" * (own_counts.MOST + 1), encoding="utf-8")
    hand_in(visitor, long)
    visitor.get_by_text("meer dan 20.000 rijen").wait_for(timeout=30000)


@pytest.mark.deployed
def test_who_leaves_gives_the_kernel_back(browser, site):
    context = browser.new_context(locale="nl-NL")
    page = context.new_page()
    connect(page, f"{site.address}live/uitschieters")
    kernel = kernel_of(page)
    assert kernel in site.kernels(0) | site.kernels(1)
    page.close()
    until(lambda: kernel not in site.kernels(0) | site.kernels(1))
    context.close()


@pytest.mark.deployed
def test_one_of_two_gateways_stops(browser, visitor, site):
    context = browser.new_context(locale="nl-NL")
    pages = [context.new_page() for _ in range(4)]
    for each in pages:
        connect(each, f"{site.address}live/uitschieters")
    placed = [[each for each in pages if kernel_of(each) in site.kernels(which)] for which in (0, 1)]
    assert [len(each) for each in placed] == [2, 2]

    lost, kept = placed[0][0], placed[1][0]
    site.gateways[0].stop()
    lost.get_by_text("De verbinding met de server is weg.").wait_for(timeout=20000)
    assert not kept.get_by_text("De verbinding met de server is weg.").is_visible()
    # The calculators compute in the page: for the visitor of the stopped gateway they go on, and nothing covers them.
    for each in (lost, kept):
        section = each.locator("[data-rekenhulp=uitschieters]")
        section.locator("[name=drempel]").click(trial=True)
        section.locator("[name=drempel]").focus()
        each.keyboard.press("ArrowRight")
        each.wait_for_url("**uitschieters.drempel=1.1*")
        assert section.locator("[data-antwoord]").inner_text() == expected("uitschieters", drempel=1.1)
    # It stays said, also after Voila tried again.
    lost.wait_for_timeout(3000)
    assert lost.get_by_text("De verbinding met de server is weg.").is_visible()
    # Who kept a kernel still has it, who comes gets one on the other gateway, and so does who connects again, with what was chosen.
    assert kernel_of(kept) in site.kernels(1)
    connect(visitor, f"{site.address}live/uitschieters")
    assert kernel_of(visitor) in site.kernels(1)
    old = kernel_of(lost)
    lost.get_by_role("button", name="Verbind opnieuw").click()
    lost.wait_for_function("old => { const found = document.getElementById('jupyter-config-data'); return found && JSON.parse(found.textContent).kernelId !== old }", arg=old, timeout=60000)
    lost.locator("[data-verbonden]").first.wait_for(state="attached", timeout=60000)
    assert kernel_of(lost) in site.kernels(1)
    assert lost.locator("[data-antwoord]").inner_text() == expected("uitschieters", drempel=1.1)
    context.close()
    assert "Traceback" not in site.server.said(), site.server.said()


def test_a_message_is_read_with_care():
    header = json_encode({"msg_type": "comm_msg"}).encode()
    parts = [b"shell", header, b"{}", b"{}", b"{}"]
    offsets = [8 * (len(parts) + 2)]
    for part in parts:
        offsets.append(offsets[-1] + len(part))
    message = b"".join(each.to_bytes(8, "little") for each in [len(offsets), *offsets]) + b"".join(parts)
    assert gateway.message_type(message) == "comm_msg"
    for broken in ("text", b"", b"\xff" * 8, b"\xff" * 800, message[:40], message.replace(header, b"[" * len(header)), message.replace(b"msg_type", b"msg_typo")):
        with pytest.raises(ValueError):
            gateway.message_type(broken)


def test_only_an_address_of_the_web():
    with pytest.raises(ValueError, match="starts with http"):
        gateway.settings("tcp://10.0.0.1")


@pytest.mark.deployed
def test_two_servers_one_door(visitor, start, serve):
    """Each visitor keeps to one machine; when it stops, the next page comes from the other."""
    door, ports = free_port(), [free_port(), free_port()]
    servers = [serve(port) for port in ports]
    balancer = start(["haproxy", "-f", ROOT / "deploy" / "haproxy-servers.cfg"], BEZOEKERS=f"127.0.0.1:{door}", SERVER_1=f"127.0.0.1:{ports[0]}", SERVER_2=f"127.0.0.1:{ports[1]}")
    balancer.wait_for(f"http://127.0.0.1:{door}/index.html")
    site = f"http://127.0.0.1:{door}/"
    open_live(visitor, f"{site}live/uitschieters")
    machine = next(each["value"] for each in visitor.context.cookies() if each["name"] == "machine")
    open_live(visitor, f"{site}live/kaart", "kaart")
    assert next(each["value"] for each in visitor.context.cookies() if each["name"] == "machine") == machine
    section = connect(visitor, f"{site}live/uitschieters")
    servers[int(machine) - 1].stop()
    visitor.get_by_text("De verbinding met de server is weg.").wait_for(timeout=20000)
    section.locator("[name=drempel]").focus()
    visitor.keyboard.press("ArrowRight")
    visitor.wait_for_url("**uitschieters.drempel=1.1*")
    assert section.locator("[data-antwoord]").inner_text() == expected("uitschieters", drempel=1.1)
    until(lambda: f"servers/machine-{machine} is DOWN" in balancer.said())
    section = open_live(visitor, f"{site}live/uitschieters")
    assert section.locator("[data-antwoord]").inner_text() == expected("uitschieters")
    assert next(each["value"] for each in visitor.context.cookies() if each["name"] == "machine") != machine
