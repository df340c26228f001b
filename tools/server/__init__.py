"""The server for a room: the book and the Voila pages on one port. `app` puts the parts together; tools/serve.py is its command line."""
