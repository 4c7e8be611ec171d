"""How fast localr1 is, beside the same llama.cpp driven in other ways. Run `python -m bench` from the repository root.

Nothing of localr1 imports this package, and the tests do not run it. One module measures one thing.
"""
