# Made from tests/aio/nodes/__init__.py by tools/convert.py: edit that file, then run `make sync`.
