"""The forms: what may be typed where, and what is said if it is something else."""
