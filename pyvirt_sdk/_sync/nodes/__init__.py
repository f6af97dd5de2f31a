# Made from pyvirt_sdk/_aio/nodes/__init__.py by tools/convert.py: edit that file, then run `make
# sync`.
"""The nodes of the cluster."""
