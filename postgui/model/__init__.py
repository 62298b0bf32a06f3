"""What things are: values that every other package speaks in.

Frozen dataclasses with tuples inside, standard library only. Nothing here reads the network
or knows a widget.
"""
