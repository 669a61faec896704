"""What Windows shows of the program under Properties, in the form that PyInstaller reads."""

import facts

ENGLISH_UNICODE = "040904B0"


def text() -> str:
    """Write it."""
    numbers = (*map(int, facts.VERSION.split(".")), 0)
    strings = {
        "CompanyName": facts.PUBLISHER,
        "FileDescription": facts.TITLE,
        "FileVersion": facts.VERSION,
        "InternalName": facts.NAME,
        "LegalCopyright": f"{facts.PUBLISHER}, MIT licence",
        "OriginalFilename": f"{facts.NAME}.exe",
        "ProductName": facts.TITLE,
        "ProductVersion": facts.VERSION,
    }
    structs = ", ".join(f"StringStruct({name!r}, {value!r})" for name, value in strings.items())
    return (
        "VSVersionInfo(\n"
        # mask and flags: nothing special; system: Windows; type: a program
        f"    ffi=FixedFileInfo(filevers={numbers}, prodvers={numbers}, mask=0x3F, flags=0, OS=0x40004, fileType=1),\n"
        "    kids=[\n"
        f"        StringFileInfo([StringTable({ENGLISH_UNICODE!r}, [{structs}])]),\n"
        "        VarFileInfo([VarStruct('Translation', [0x409, 0x4B0])]),\n"
        "    ],\n"
        ")\n"
    )
