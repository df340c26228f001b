"""The container file, as far as that goes without an engine: linted, and the server run as it would run inside."""

import importlib.metadata
import os
import re
import socket
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import pytest
from playwright.sync_api import TimeoutError

from deploy import start as in_container
from tests.conftest import ROOT
from tests.voila.steps import open_live
from tools.deploy_check import VENV
from tools.serving import free_port

FILE = ROOT / "deploy" / "Containerfile"
TEXT = FILE.read_text(encoding="utf-8")


def lint(path):
    return subprocess.run([VENV / "bin" / "hadolint", "--no-color", path], capture_output=True, text=True, check=False)


@pytest.mark.deployed
def test_lint(tmp_path):
    result = lint(FILE)
    assert result.returncode == 0, result.stdout
    broken = tmp_path / "Containerfile"
    broken.write_text(re.sub(r"python:3\.\d+-slim", "python:latest", TEXT), encoding="utf-8")
    assert lint(broken).returncode != 0


def test_what_it_copies_is_there_and_let_in():
    ignore = (ROOT / ".containerignore").read_text(encoding="utf-8")
    assert ignore == (ROOT / ".dockerignore").read_text(encoding="utf-8")
    let_in = re.findall(r"(?m)^!(\S+)$", ignore)
    sources = [each for line in re.findall(r"(?m)^COPY (?!--from)(.+)$", TEXT) for each in line.split()[:-1]]
    assert len(sources) >= 7
    for source in sources:
        assert (ROOT / source).exists(), source
        assert source.split("/")[0] in let_in, source


def test_same_port_and_user_everywhere():
    manifest = (ROOT / "deploy" / "kubernetes" / "deployment.yaml").read_text(encoding="utf-8")
    assert re.search(r"(?m)^USER 10001$", TEXT) and "runAsUser: 10001" in manifest
    assert re.search(r"(?m)^EXPOSE 8000$", TEXT) and "containerPort: 8000" in manifest


@pytest.mark.parametrize(
    ("environment", "expected"),
    [
        ({}, ["--host", "0.0.0.0", "--port", "8000", "--open"]),
        ({"CODE": "zes-of-meer", "PORT": "80", "VISITORS": ""}, ["--host", "0.0.0.0", "--port", "80", "--code", "zes-of-meer"]),
        ({"VISITORS": "60", "GATEWAY": "http://a:1"}, ["--host", "0.0.0.0", "--port", "8000", "--visitors", "60", "--gateway", "http://a:1", "--open"]),
    ],
)
def test_environment_becomes_options(environment, expected):
    assert in_container.options(environment) == expected


def left_out():
    """The folders in site-packages of what the container file takes away after the book is built."""
    names = re.search(r"pip uninstall --yes --quiet ([^&]+)", TEXT)[1].replace("\\", "").split()
    folders = set()
    for name in names:
        found = importlib.metadata.distribution(name)
        parts = {file.parts[0] if file.parts[0] != "sphinxcontrib" else "/".join(file.parts[:2]) for file in found.files if len(file.parts) > 1}
        folders |= {str(found.locate_file(part)) for part in parts if not part.endswith((".dist-info", ".egg-info")) and part not in ("..", "__pycache__")}
    assert len(folders) >= len(names) - 2
    return sorted(path for path in folders if os.path.isdir(path))


# In a mount namespace of its own: everything read-only but one small folder in memory, what only the build needs gone, and then a user
# without any privilege whom the system does not know.
INSIDE = """set -e
mount --make-rprivate /
mount -t tmpfs -o mode=1777,size=256m none "$SCRATCH"
for each in $GONE; do mount -t tmpfs -o ro,size=4k none "$each"; done
findmnt -rno TARGET -t ext4,xfs,btrfs,overlay,zfs,f2fs | while read -r each; do mount -o remount,bind,ro "$each"; done
if touch "$ROOT/written" 2> /dev/null; then echo "not read-only"; exit 1; fi
cd "$SCRATCH"
exec unshare --user --map-user=10001 --map-group=10001 "$@"
"""


@pytest.fixture
def scratch():
    """A folder with a path about as short as /tmp: a kernel's socket lives below it, and its whole path has about a hundred characters at most."""
    with tempfile.TemporaryDirectory(prefix="k", dir="/var/tmp") as folder:
        yield folder


@pytest.mark.deployed
def test_runs_read_only_without_privilege_and_without_what_builds_the_book(visitor, start, book, scratch):
    port = free_port()
    namespace = ["unshare", "--mount"] if os.geteuid() == 0 else ["unshare", "--mount", "--user", "--map-root-user"]
    process = start(
        [*namespace, "sh", "-c", INSIDE, "sh", sys.executable, ROOT / "deploy" / "start.py"],
        ROOT=str(ROOT), SCRATCH=scratch, GONE=" ".join(left_out()), HOME=scratch, TMPDIR=scratch, XDG_RUNTIME_DIR="",
        HOST="127.0.0.1", PORT=str(port), VISITORS="5", PYTHONPATH=str(ROOT), PYTHONDONTWRITEBYTECODE="1",
    )  # fmt: skip
    process.wait_for(f"http://127.0.0.1:{port}/index.html")
    healthy = [sys.executable, ROOT / "deploy" / "healthy.py"]
    assert subprocess.run(healthy, env={"PORT": str(port)}, check=False).returncode == 0
    assert "CapEff:\t0000000000000000" in Path(f"/proc/{process.popen.pid}/status").read_text()
    open_live(visitor, f"http://127.0.0.1:{port}/live/uitschieters")
    try:
        visitor.locator("[data-verbonden]").first.wait_for(state="attached", timeout=60000)
    except TimeoutError as problem:
        raise AssertionError(process.said()) from problem
    visitor.goto(f"http://127.0.0.1:{port}/live/eigen-cijfers")
    visitor.locator("[data-werk='eigen-cijfers']").wait_for(timeout=60000)
    assert "Traceback" not in process.said(), process.said()
    process.stop()
    assert subprocess.run(healthy, env={"PORT": str(port)}, capture_output=True, check=False).returncode == 1


def test_health_check_gives_up_in_time():
    allowed = int(re.search(r"HEALTHCHECK .*--timeout=(\d+)s", TEXT)[1])
    with socket.socket() as silent:
        silent.bind(("127.0.0.1", 0))
        silent.listen()
        began = time.monotonic()
        result = subprocess.run([sys.executable, ROOT / "deploy" / "healthy.py"], env={"PORT": str(silent.getsockname()[1])}, capture_output=True, check=False)
        assert result.returncode == 1 and time.monotonic() - began < allowed


def test_base_image_has_a_python_that_fits():
    version = tuple(int(each) for each in re.search(r"python:(\d+)\.(\d+)-slim", TEXT).groups())
    assert (3, 11) <= version <= (3, 13)
    assert len(set(re.findall(r"(?m)^FROM (\S+)", TEXT))) == 1
