"""Scripts of requests, in a JavaScript engine that is shut in: no files, no network, no processes."""
