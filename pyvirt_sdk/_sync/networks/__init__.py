# Made from pyvirt_sdk/_aio/networks/__init__.py by tools/convert.py: edit that file, then run `make
# sync`.
"""Networks: interfaces of nodes, software-defined networks, firewalls."""
