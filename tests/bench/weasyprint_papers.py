"""Sets prepared HTML files with WeasyPrint in one process: prints one line of JSON like paper_bench.

    python3 weasyprint_papers.py FOLDER PAPERS TARGET

Measured from the first file to the last; loading WeasyPrint itself is not counted. The typefaces are read once.
"""

import json
import os
import resource
import sys
import time

from weasyprint import HTML
from weasyprint.text.fonts import FontConfiguration

folder, wanted, target = sys.argv[1], int(sys.argv[2]), sys.argv[3]
size = 0
fonts = FontConfiguration()
start = time.perf_counter()
for i in range(wanted):
    paper = HTML(os.path.join(folder, f"{i:04}.html")).write_pdf(font_config=fonts)
    size += len(paper)
    with open(os.path.join(target, f"{i:04}.pdf"), "wb") as file:
        file.write(paper)
seconds = time.perf_counter() - start
held = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
print(json.dumps({"papers": wanted, "threads": 1, "seconds": seconds, "bytes": size, "kib": held}))
