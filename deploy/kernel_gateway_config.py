"""A Jupyter kernel gateway for the kernels of this server, on a machine of its own.

    KG_AUTH_TOKEN=... KG_IP=10.0.0.11 .venv/bin/python -m kernel_gateway --config deploy/kernel_gateway_config.py

Who reaches this port with the token can run code here: keep it on a network of your own. KG_IP (127.0.0.1), KG_PORT (8888) and
KG_MAX_KERNELS (no limit) are read by the gateway itself.
"""

import os
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
from tools.server import forked
from widgets.views import live_pages

if not os.environ.get("KG_AUTH_TOKEN"):
    raise SystemExit("KG_AUTH_TOKEN is not set: a gateway without a token runs code for whoever reaches it.")

c = get_config()  # noqa: F821
c.KernelGatewayApp.port_retries = 0
# As on the server itself: a kernel is forked from a process that has imported all it needs, with a limit on what it takes.
if forked.possible():
    forked.register()
    forked.NURSERY.start()
    c.KernelManager.transport = "ipc"
c.KernelManager.autorestart = False
# Where it cannot be forked, a kernel gets a bare environment. It must find `widgets`: by the .pth file that make install writes, or by this.
c.KernelGatewayApp.env_process_whitelist = ["PYTHONPATH"]
# The page holds the front end, the kernel need not send it.
c.JupyterWebsocketPersonality.env_whitelist = [live_pages.HAS_FRONT_END]
# The server asks now and then which of its kernels still live.
c.JupyterWebsocketPersonality.list_kernels = True
# The server gives idle kernels back; this is for those it forgot because it stopped itself.
c.MappingKernelManager.cull_interval = 60
c.MappingKernelManager.cull_idle_timeout = 900
