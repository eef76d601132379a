@echo off
rem Starts kap on Windows: with the Java it was packed with, or with a fitting JDK, building the program where that has
rem not been done. The same as the launcher kap, but for sources that have changed: delete target\kap.jar after a change.
setlocal
set "here=%~dp0"
set "needed=25"
if exist "%here%runtime\bin\java.exe" (
  set "java=%here%runtime\bin\java.exe"
  set "jar=%here%app\kap.jar"
  set "caches=%here%app\caches"
  goto start
)

set "jdk="
for /d %%d in ("%JAVA_HOME%" "%ProgramFiles%\Eclipse Adoptium\*" "%ProgramFiles%\Java\*" "%ProgramFiles%\Microsoft\jdk*" "%ProgramFiles%\Zulu\*" "%USERPROFILE%\.jdks\*") do (
  if not defined jdk if exist "%%~d\bin\java.exe" if exist "%%~d\release" (
    for /f "tokens=2 delims==" %%v in ('findstr /b "JAVA_VERSION=" "%%~d\release"') do (
      for /f "delims=.+-" %%m in ("%%~v") do if %%m geq %needed% set "jdk=%%~d"
    )
  )
)
rem The one on the PATH comes last: what lies there is often a copy without a folder of its own.
if not defined jdk for /f "delims=" %%j in ('where java 2^>nul') do (
  if not defined jdk if exist "%%~dpj..\release" (
    for /f "tokens=2 delims==" %%v in ('findstr /b "JAVA_VERSION=" "%%~dpj..\release"') do (
      for /f "delims=.+-" %%m in ("%%~v") do if %%m geq %needed% set "jdk=%%~dpj.."
    )
  )
)
if not defined jdk (
  echo kap needs a JDK %needed% or newer and found none. 1>&2
  echo Install one ^(for example Temurin %needed% from adoptium.net^), or set JAVA_HOME to its folder. 1>&2
  exit /b 1
)
set "java=%jdk%\bin\java.exe"
set "jar=%here%target\kap.jar"
if not exist "%jar%" (
  where mvn >nul 2>nul || (
    echo kap is not built yet, and there is no Maven on the PATH to build it with. 1>&2
    echo Install Apache Maven 3.8 or newer. 1>&2
    exit /b 1
  )
  echo kap is being built; this happens once ... 1>&2
  rem Java refuses the caches of another program, without a word.
  rmdir /s /q "%here%target\caches" 2>nul
  del /q "%here%target\caches.failed" 2>nul
  pushd "%here%"
  call mvn -B -q -ntp -Dmaven.test.skip=true package || (popd & echo kap could not be built; the reasons stand above. 1>&2 & exit /b 1)
  popd
)

rem Caches are made once; without them kap starts slower, and is the same. Java refuses those of another Java or program.
set "caches=%here%target\caches"
if exist "%caches%\help.aot" goto start
if exist "%caches%.failed" goto start
echo kap learns to start faster; this happens once ... 1>&2
set "work=%caches%.%RANDOM%%RANDOM%"
mkdir "%work%"
"%java%" -XX:AOTCacheOutput="%work%\plan.aot" -XX:+UseG1GC -Djava.awt.headless=true -jar "%jar%" plan "%here%samples\three-accounts.xlsx" --as-of 2026-11-22 --out "%work%\result" >nul 2>nul
"%java%" -XX:AOTCacheOutput="%work%\help.aot" -XX:+UseG1GC -Djava.awt.headless=true -jar "%jar%" --help >nul 2>nul
rmdir /s /q "%work%\result" 2>nul
if exist "%work%\help.aot" (
  move "%work%" "%caches%" >nul
) else (
  echo kap could not learn it, and starts as before. 1>&2
  rmdir /s /q "%work%" 2>nul
  echo.>"%caches%.failed"
)

:start
set "cache=%caches%\plan.aot"
set "compiler=-XX:TieredStopAtLevel=1"
set "bytes=0"
set "before="
rem Only here: with delayed expansion an exclamation mark in a name would be lost.
setlocal enabledelayedexpansion
if "%~1"=="" set "cache=%caches%\help.aot"
for %%a in (%*) do (
  if "%%~a"=="--help" set "cache=%caches%\help.aot"
  if "%%~a"=="-h" set "cache=%caches%\help.aot"
  if "%%~a"=="--version" set "cache=%caches%\help.aot"
  if "%%~a"=="-V" set "cache=%caches%\help.aot"
  if not "!before!"=="--out" if exist "%%~a" (
    rem A folder counts as large: what is in it is not looked at.
    if exist "%%~a\*" (set "compiler=") else if %%~za gtr 256000 set "compiler="
  )
  set "before=%%~a"
)
endlocal & set "cache=%cache%" & set "compiler=%compiler%"
rem Only a window needs a screen.
set "screen=-Djava.awt.headless=true"
if "%~1"=="window" set "screen="
set "flags="
if exist "%cache%" set "flags=-XX:AOTCache="%cache%""
rem Whatever breaks Java down, what was being read stays nowhere.
set "unkept=-XX:-CreateCoredumpOnCrash -XX:ErrorFile=NUL -XX:-DumpReplayDataOnError -XX:-HeapDumpOnOutOfMemoryError"
"%java%" %flags% -XX:-UsePerfData -XX:+UseSerialGC %compiler% %unkept% -XX:+DisplayVMOutputToStderr -Xlog:disable -Xlog:all=error:stderr -Xlog:aot*=off:stderr %screen% %KAP_JAVA_OPTS% -jar "%jar%" %*
exit /b %errorlevel%
