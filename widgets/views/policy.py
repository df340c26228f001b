"""What a page may load and run: only what comes from its own place. In every page of the book, and as header from our server."""

# Styles stand in attributes of every figure.
PARTS = {
    "default-src": "'self'",
    "script-src": "'self'",
    "style-src": "'self' 'unsafe-inline'",
    "img-src": "'self' data: blob:",
    "font-src": "'self' data:",
    "connect-src": "'self'",
    "object-src": "'none'",
    "base-uri": "'none'",
    "form-action": "'self'",
}


def text(**more: str) -> str:
    """The Content-Security-Policy; `more` adds to a part, or makes one: script_src="blob:"."""
    parts = dict(PARTS)
    for name, value in more.items():
        key = name.replace("_", "-")
        parts[key] = f"{parts[key]} {value}" if key in parts else value
    return "; ".join(f"{name} {value}" for name, value in parts.items())
