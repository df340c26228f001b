"""Whether the server answers: exit status 0 when it gives the first page of the book within four seconds, else 1."""

import os
import sys
import urllib.request

try:
    with urllib.request.urlopen(f"http://127.0.0.1:{os.environ.get('PORT', '8000')}/index.html", timeout=4) as answer:
        sys.exit(0 if answer.status == 200 else 1)
except OSError as problem:
    sys.exit(f"no answer: {problem}")
