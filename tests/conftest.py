"""What all tests share."""

from __future__ import annotations

from hypothesis import HealthCheck, settings

# Nothing is timed in a test: a busy machine must not make one fail.
settings.register_profile(
    "untimed", deadline=None, suppress_health_check=[HealthCheck.too_slow], print_blob=True
)
settings.load_profile("untimed")
