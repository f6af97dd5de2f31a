"""The operations of the REST API, typed: ``pve.api`` mirrors the tree of its paths.

``aio/tree`` is made from the schema by ``tools/operations.py``: one module for each area, loaded
when it is first walked into. Its classes stand on ``aio/place.py``; ``sync`` is converted.
"""
