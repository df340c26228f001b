"""The commands behind `make`: install, build, serve, bench."""
