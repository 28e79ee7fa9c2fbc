"""The site's database. The only home of SQL."""
