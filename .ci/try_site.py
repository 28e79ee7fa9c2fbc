"""Start the installed site on an empty folder, open its first link, and stop it again."""

import re
import subprocess
import sys
import urllib.request

program, folder = sys.argv[1:]
PORT = "8123"
site = subprocess.Popen(
    [program, "serve", "--no-browser", "--port", PORT, "--data", folder],
    stdout=subprocess.PIPE,
    text=True,
)
try:
    for line in site.stdout:
        found = re.search(r"http://\S+/teach/welcome/\S+", line)
        if found:
            with urllib.request.urlopen(found[0], timeout=20) as page:
                if "Welcome to quizgen" not in page.read().decode():
                    sys.exit("the site's first page is not what it should be")
            print("The installed site opens.")
            break
    else:
        sys.exit("the site printed no link")
finally:
    site.terminate()
    site.wait(timeout=20)
