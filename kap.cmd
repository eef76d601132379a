@echo off
rem Starts kap on Windows: finds a fitting JDK, builds the program where that has not been done.
setlocal enabledelayedexpansion
set "here=%~dp0"
set "needed=25"
set "jdk="
for /d %%d in ("%JAVA_HOME%" "%ProgramFiles%\Eclipse Adoptium\*" "%ProgramFiles%\Java\*" "%ProgramFiles%\Microsoft\jdk*" "%ProgramFiles%\Zulu\*" "%USERPROFILE%\.jdks\*") do (
  if not defined jdk if exist "%%~d\bin\java.exe" if exist "%%~d\release" (
    for /f "tokens=2 delims==" %%v in ('findstr /b "JAVA_VERSION=" "%%~d\release"') do (
      for /f "delims=.+-" %%m in ("%%~v") do if %%m geq %needed% set "jdk=%%~d"
    )
  )
)
if not defined jdk (
  echo kap needs a JDK %needed% or newer and found none. 1>&2
  echo Install one ^(for example Temurin %needed% from adoptium.net^), or set JAVA_HOME to its folder. 1>&2
  exit /b 1
)
if not exist "%here%target\kap.jar" (
  echo kap is being built; this happens once ... 1>&2
  pushd "%here%"
  call mvn -B -q -ntp -Dmaven.test.skip=true package || (popd & echo kap could not be built; the reasons stand above. 1>&2 & exit /b 1)
  popd
)
"%jdk%\bin\java" -XX:+UseSerialGC -Djava.awt.headless=true %KAP_JAVA_OPTS% -jar "%here%target\kap.jar" %*
exit /b %errorlevel%
