# Made from pyvirt_sdk/_aio/guests/__init__.py by tools/convert.py: edit that file, then run `make
# sync`.
"""Virtual machines and containers, and what can be done with them."""
