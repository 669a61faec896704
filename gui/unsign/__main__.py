"""`python -m unsign`, and the entry of the packaged program."""

import sys

from unsign import app

sys.exit(app.main())
