# Made from tests/aio/cluster/__init__.py by tools/convert.py: edit that file, then run `make sync`.
