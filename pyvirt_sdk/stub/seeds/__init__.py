"""What a stub begins with: the profiles, and what more can be put in."""

from collections.abc import Callable

from pyvirt_sdk.stub.seeds.builder import Builder
from pyvirt_sdk.stub.seeds.demo import demo
from pyvirt_sdk.stub.seeds.large import large
from pyvirt_sdk.stub.seeds.single_node import single_node
from pyvirt_sdk.stub.state import State

__all__ = ["PROFILES", "Builder", "Seed", "demo", "large", "single_node"]

# (now, password of root@pam, secret of the profile's token) -> state
Seed = Callable[[float, str, str | None], State]

PROFILES: dict[str, Seed] = {"single-node": single_node, "demo": demo, "large": large}
