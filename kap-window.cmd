@echo off
rem Open with, or a workbook dragged onto this file: the plans in a window, see docs\desktop.md.
call "%~dp0kap.cmd" window %*
