"""How the pages become a site: ``make docs``."""

import os
import sys
from pathlib import Path

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE.parent))  # the tools stand beside the package

from sphinx.domains.python import PythonDomain  # noqa: E402
from sphinx.util.nodes import make_refnode  # noqa: E402

from pyvirt_sdk import __version__  # noqa: E402
from tools import notebook_pages, reference_pages  # noqa: E402

project = "pyvirt-sdk"
author = "the pyvirt-sdk developers"
release = version = __version__
copyright = author

extensions = [
    "myst_nb",  # reads Markdown as myst_parser does, and notebooks
    "sphinx.ext.autodoc",
    "sphinx.ext.napoleon",
    "sphinx_copybutton",
]
exclude_patterns = ["_build", "**/.ipynb_checkpoints"]

myst_enable_extensions = ["attrs_inline", "colon_fence", "deflist", "substitution"]
myst_heading_anchors = 3

autodoc_member_order = "bysource"
autodoc_default_options = {"members": True, "undoc-members": True}
autodoc_typehints = "signature"
add_module_names = False
napoleon_google_docstring = True
napoleon_numpy_docstring = False
napoleon_use_ivar = True
python_maximum_signature_line_length = 88
toc_object_entries = False
suppress_warnings = ["ref.python"]  # a name that two classes bear is no link

highlight_language = "text"  # of blocks that do not say
html_theme = "furo"
html_title = "pyvirt-sdk"
html_static_path = ["_static"]
html_logo = "_static/logo.svg"
html_favicon = "_static/logo.svg"
html_css_files = ["site.css"]
html_show_copyright = False
html_theme_options = {"sidebar_hide_name": False}
html_copy_source = False
html_show_sourcelink = False
copybutton_prompt_text = r">>> |\.\.\. |\$ "
copybutton_prompt_is_regexp = True

reference_pages.write(HERE / "reference")
notebook_pages.write(HERE / "notebooks")

# Notebooks run while the site is built, against the server that they bring along.
nb_execution_mode = "force"
nb_execution_timeout = 300
nb_execution_raise_on_error = True
for name in ("PROXMOX_VE_ENDPOINT", "PROXMOX_HOST", "PYVIRT_PROGRESS"):
    os.environ.pop(name, None)


def resolve(app, env, node, content):
    """Lead a reference by the short name of a class or method to the one that there is."""
    wanted = str(node.get("reftarget", "")).lstrip(".~")
    objects = env.get_domain("py").objects
    found = [name for name in objects if name == wanted or name.endswith(f".{wanted}")]
    if not found:  # written with the module that defines it, shown as what people import
        short = wanted.rpartition(".")[2]
        found = [name for name in objects if name == short or name.endswith(f".{short}")]
    if len(found) != 1:
        return None
    place = objects[found[0]]
    return make_refnode(
        app.builder, node["refdoc"], place.docname, place.node_id, content, found[0]
    )


def _told(directive):
    """A directive whose entries in the index name no module that nobody imports."""

    def get_index_text(self, modname, name_cls):
        shown = reference_pages.told_name(f"{modname}.Any").rpartition(".")[0] or "pyvirt_sdk"
        return directive.get_index_text(self, shown, name_cls)

    return type(directive.__name__, (directive,), {"get_index_text": get_index_text})


class ToldDomain(PythonDomain):
    """Python, whose search shows names as people know them: ``Disk.resize``."""

    directives = {name: _told(directive) for name, directive in PythonDomain.directives.items()
                  if hasattr(directive, "get_index_text")} | {
        name: directive for name, directive in PythonDomain.directives.items()
        if not hasattr(directive, "get_index_text")}  # fmt: skip

    def get_objects(self):
        """What search and other sites find, under the names that are told."""
        for name, _, kind, page, anchor, weight in super().get_objects():
            yield name, reference_pages.told_name(name), kind, page, anchor, weight


def setup(app):
    """Hook the reference to Sphinx."""
    app.add_domain(ToldDomain, override=True)
    app.connect("autodoc-process-signature", reference_pages.without_data)
    app.connect("autodoc-skip-member", reference_pages.skip)
    app.connect("missing-reference", resolve)
    # before napoleon, which reads "word: text" of a property as its type
    app.connect("autodoc-process-docstring", reference_pages.without_directives, priority=100)
