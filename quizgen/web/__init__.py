"""The quiz site. The only home of Flask."""
