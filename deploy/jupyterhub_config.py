"""JupyterHub on one machine: visitors use the book and the live pages without an account, trainers log in for a notebook.

    TRAINERS=anne,bert TRAINERS_PASSWORD=... .venv/bin/python -m jupyterhub --config deploy/jupyterhub_config.py

    /             the book and, below /live/, the Voila pages: one service that the Hub starts and keeps running
    /trainers/    the Hub: log in, and JupyterLab with `widgets` importable

HOST (127.0.0.1) and PORT (8000) are where all of it listens; PORT+1 to PORT+3 are used on loopback. STATE (_build/hub) holds the
Hub's database and the trainers' notebooks. One password for a handful of trainers who trust each other: their notebooks run as the
user that runs the Hub. For people who do not, change the authenticator and the spawner below, or use deploy/kubernetes/.
"""

import os
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
BIN = Path(sys.executable).parent
HOST, PORT = os.environ.get("HOST", "127.0.0.1"), int(os.environ.get("PORT", "8000"))
STATE = Path(os.environ.get("STATE", ROOT / "_build" / "hub")).resolve()
PROXY = Path(os.environ.get("PROXY", ROOT / "deploy" / "node_modules" / ".bin" / "configurable-http-proxy"))
TRAINERS = {name.strip() for name in os.environ.get("TRAINERS", "").split(",") if name.strip()}
PASSWORD = os.environ.get("TRAINERS_PASSWORD", "")
HUB, API, BOOK = PORT + 1, PORT + 2, PORT + 3

if not TRAINERS or len(PASSWORD) < 8:
    sys.exit("Set TRAINERS to names with commas between, and TRAINERS_PASSWORD to at least 8 characters.")
if not PROXY.exists():
    sys.exit(f"{PROXY} is not there: npm ci --prefix deploy, or set PROXY.")
STATE.mkdir(parents=True, exist_ok=True, mode=0o700)

c = get_config()  # noqa: F821
c.JupyterHub.bind_url = f"http://{HOST}:{PORT}/trainers/"
c.JupyterHub.hub_bind_url = f"http://127.0.0.1:{HUB}"
c.JupyterHub.db_url = f"sqlite:///{STATE / 'hub.sqlite'}"
c.JupyterHub.cookie_secret_file = str(STATE / "cookie_secret")
c.ConfigurableHTTPProxy.api_url = f"http://127.0.0.1:{API}"
c.ConfigurableHTTPProxy.command = [str(PROXY)]
c.ConfigurableHTTPProxy.pid_file = str(STATE / "proxy.pid")

# The Hub starts it and starts it again. A service with an address of its own would stand below /services/; this one is the front door.
c.JupyterHub.services = [
    {
        "name": "boek",
        "command": [sys.executable, str(ROOT / "tools" / "serve.py"), "--host", "127.0.0.1", "--port", str(BOOK), "--open"],
        "cwd": str(ROOT),
        "environment": {"PYTHONPATH": str(ROOT)},
    }
]
c.Proxy.extra_routes = {"/": f"http://127.0.0.1:{BOOK}"}

c.JupyterHub.authenticator_class = "shared-password"
c.SharedPasswordAuthenticator.user_password = PASSWORD
c.Authenticator.allowed_users = TRAINERS

c.JupyterHub.spawner_class = "simple"
c.SimpleLocalProcessSpawner.home_dir_template = str(STATE / "home" / "{username}")
c.Spawner.cmd = [str(BIN / "jupyterhub-singleuser")]
c.Spawner.default_url = "/lab"
c.Spawner.environment = {"PYTHONPATH": str(ROOT)}
c.Spawner.args = [
    "--MappingKernelManager.cull_interval=60",
    "--MappingKernelManager.cull_idle_timeout=3600",
    "--ServerApp.shutdown_no_activity_timeout=3600",
    "--LabApp.news_url=",
    "--LabApp.check_for_updates_class=jupyterlab.NeverCheckForUpdate",
    *(["--allow-root"] if hasattr(os, "geteuid") and os.geteuid() == 0 else []),
]
c.Spawner.start_timeout = 120
c.Spawner.http_timeout = 120
