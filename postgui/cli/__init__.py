"""The command line: the services of `postgui.services`, spoken to in words. It never imports the window."""
