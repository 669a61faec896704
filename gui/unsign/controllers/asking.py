"""A dialog as an awaitable. None is exec()ed: a nested event loop would lose every task that wakes meanwhile."""

import asyncio

from PySide6.QtWidgets import QDialog


async def answered(dialog: QDialog, *, beside: bool = False) -> bool:
    """Open a dialog and wait until it's closed: True where it was accepted. Cancelling closes it.

    beside: leave the window usable meanwhile
    """
    answer: asyncio.Future[int] = asyncio.get_running_loop().create_future()

    def settle(result: int) -> None:
        if not answer.done():
            answer.set_result(result)

    dialog.finished.connect(settle)
    if beside:
        dialog.show()
    else:
        dialog.open()
    try:
        return await answer == QDialog.DialogCode.Accepted
    finally:
        dialog.done(QDialog.DialogCode.Rejected)
        dialog.deleteLater()
