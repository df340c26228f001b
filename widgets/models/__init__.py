"""The arithmetic: plain Python functions, no imports but math, in the part of Python that `views.translate` turns into JavaScript."""
