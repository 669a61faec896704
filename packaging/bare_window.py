"""A window of PySide6 and nothing else, frozen as the program is: what the program's start is compared with."""

from PySide6.QtWidgets import QApplication, QMainWindow

application = QApplication([])
window = QMainWindow()
window.resize(720, 640)
window.show()
application.processEvents()
print("painted", flush=True)
