@echo off
rem Rejoinder's command line. Needs Java 21 or newer: JAVA_HOME, else the java on the PATH.
setlocal
set "LIB=%~dp0..\lib"
set "JAVA=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "JAVA=%JAVA_HOME%\bin\java.exe"
"%JAVA%" --version >nul 2>nul
if errorlevel 1 (
  echo rejoinder: needs Java 21 or newer. Install a JDK, for example Eclipse Temurin, or let JAVA_HOME name one. 1>&2
  exit /b 2
)
set "CACHE="
if not "%REJOINDER_CACHE%"=="off" if defined LOCALAPPDATA (
  if not exist "%LOCALAPPDATA%\rejoinder" mkdir "%LOCALAPPDATA%\rejoinder" 2>nul
  set "CACHE=-XX:+AutoCreateSharedArchive -XX:SharedArchiveFile="%LOCALAPPDATA%\rejoinder\@BUILD@.jsa""
)
"%JAVA%" -XX:+UseSerialGC %CACHE% -Xlog:disable -Xlog:all=error:stderr -Djava.awt.headless=true -Dlog4j.defaultInitOverride=true -Dguice_bytecode_gen_option=DISABLED %REJOINDER_JAVA_OPTS% -cp "@CLASSPATH@" org.rejoinder.cli.Main %*
exit /b %ERRORLEVEL%
