"""Starts the server in a container: HOST, PORT, CODE, VISITORS and GATEWAY from the environment become its options.

Without a CODE the server is open: what stands before the container guards the door.
"""

import os
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def options(environment: dict[str, str]) -> list[str]:
    """The options of tools/serve.py for these settings."""
    found = ["--host", environment.get("HOST", "0.0.0.0"), "--port", environment.get("PORT", "8000")]
    for name in ("CODE", "VISITORS", "GATEWAY"):
        if environment.get(name):
            found += [f"--{name.lower()}", environment[name]]
    return found if environment.get("CODE") else [*found, "--open"]


if __name__ == "__main__":
    os.execv(sys.executable, [sys.executable, str(ROOT / "tools" / "serve.py"), *options(dict(os.environ))])
