"""What the server's log leaves out."""

import logging
import sys

import pytest
from tornado.iostream import StreamClosedError
from tornado.websocket import WebSocketClosedError

from tools.server import app


@pytest.mark.parametrize(("error", "told"), [(WebSocketClosedError(), False), (StreamClosedError(), False), (ValueError("x"), True)])
def test_only_a_reader_who_left_is_not_told(error, told):
    try:
        raise error
    except Exception:
        record = logging.LogRecord("asyncio", logging.ERROR, "", 0, "Task exception was never retrieved", (), sys.exc_info())
    assert app.still_there(record) is told
