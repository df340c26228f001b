"""Checks deploy/: installs what it needs beside .venv, in _build/deploy/, and runs the tests in tests/deploy.

    .venv/bin/python tools/deploy_check.py [options for pytest]

Hub, gateway and validators go into an environment that sees .venv and adds to it, so that .venv stays as it is. The proxy comes from
npm; HAProxy is the machine's, or Debian's package when root on Debian.

Minutes, half of them installing: so continuous integration runs only those tests in tests/deploy that need none of this, and this
is run by hand before a change to deploy/ or to the server goes out.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
import sysconfig
from pathlib import Path

ROOT = Path(__file__).parent.parent
DEPLOY = ROOT / "deploy"
WORK = ROOT / "_build" / "deploy"
VENV = WORK / "venv"
NODE = WORK / "node" / "node_modules" / ".bin" / "configurable-http-proxy"


def run(what: str, command: list[str | Path], folder: Path = ROOT, **environment: str) -> None:
    print(f"{what} ...", flush=True)
    log = WORK / "install.log"
    with open(log, "a") as output:
        if subprocess.call([str(each) for each in command], cwd=folder, env={**os.environ, **environment}, stdout=output, stderr=output):
            sys.exit(f"{what}: it failed. All output is in {log.relative_to(ROOT)}.")


def fresh(stamp: Path, *inputs: Path) -> str:
    """The digest of the inputs, or nothing when the stamp has it already."""
    digest = hashlib.sha256(b"\0".join(path.read_bytes() for path in inputs)).hexdigest()
    return "" if stamp.exists() and stamp.read_text() == digest else digest


def install_python() -> None:
    stamp = VENV / "installed"
    wanted = fresh(stamp, DEPLOY / "requirements.txt", ROOT / "requirements.txt", ROOT / "tests" / "requirements.txt")
    if not wanted:
        return
    shutil.rmtree(VENV, ignore_errors=True)
    run("Making an environment", [sys.executable, "-m", "venv", VENV])
    python = VENV / "bin" / "python"
    folder = subprocess.check_output([python, "-c", "import sysconfig; print(sysconfig.get_path('purelib'))"], text=True).strip()
    (Path(folder) / "werkzekerheid.pth").write_text(sysconfig.get_path("purelib") + "\n")
    run("Installing Hub, gateway and validators", [python, "-m", "pip", "install", "--disable-pip-version-check", "-r", DEPLOY / "requirements.txt"])
    # Templates of Voila, JupyterLab and its extensions are no modules: they are found below the environment's own folder.
    for name in ("share/jupyter", "etc/jupyter"):
        link = VENV / name
        if not link.exists():
            link.parent.mkdir(exist_ok=True)
            link.symlink_to(Path(sys.prefix) / name)
    stamp.write_text(wanted)


def install_proxy() -> None:
    folder, stamp = WORK / "node", WORK / "node" / "installed"
    wanted = fresh(stamp, DEPLOY / "package.json", DEPLOY / "package-lock.json")
    if not wanted:
        return
    if not shutil.which("npm"):
        sys.exit("npm is needed for the Hub's proxy. On Debian: apt-get install npm, then try again.")
    folder.mkdir(exist_ok=True)
    for name in ("package.json", "package-lock.json"):
        shutil.copy(DEPLOY / name, folder)
    run("Installing the proxy", ["npm", "ci", "--no-audit", "--no-fund"], folder)
    stamp.write_text(wanted)


def install_balancer() -> None:
    if shutil.which("haproxy"):
        return
    if not (shutil.which("apt-get") and os.geteuid() == 0):
        sys.exit("HAProxy is needed. On Debian: apt-get install haproxy, then try again.")
    run("Installing HAProxy", ["apt-get", "update", "-qq"])
    run("Installing HAProxy", ["apt-get", "install", "-y", "-qq", "--no-install-recommends", "haproxy"], DEBIAN_FRONTEND="noninteractive")


def main() -> None:
    WORK.mkdir(parents=True, exist_ok=True)
    (WORK / "install.log").write_text("")
    install_python()
    install_proxy()
    install_balancer()
    # Started by the path: HAProxy is in /usr/sbin on Debian, not on everyone's path.
    environment = {**os.environ, "PATH": f"{os.environ['PATH']}{os.pathsep}/usr/sbin"}
    sys.exit(subprocess.call([sys.executable, "-m", "pytest", "tests/deploy", *sys.argv[1:]], cwd=ROOT, env=environment))


if __name__ == "__main__":
    main()
