"""`python -m localr1` is the same as `localr1`."""

from localr1.cli.main import run

if __name__ == "__main__":
    run()
