"""How a calculator reaches its reader: generic, knows no calculator by name."""
