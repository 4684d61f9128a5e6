# Shared by the commands beside it; not run by itself. Sets "root"; every function returns an exit code, and says what to do.
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)
min_jdk=21

say() { printf '%s\n' "$*" >&2; }

# Exports the newest JDK of 21 or newer as JAVA_HOME; one that JAVA_HOME already names stays.
find_jdk() {
  local candidate best='' best_major=0 major path_javac
  jdk_major() { sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release" 2>/dev/null; }
  if [ -n "${JAVA_HOME:-}" ] && [ -x "$JAVA_HOME/bin/javac" ]; then
    major=$(jdk_major "$JAVA_HOME"); [ "${major:-0}" -ge $min_jdk ] && return 0
  fi
  path_javac=$(command -v javac || true)
  for candidate in ${path_javac:+"$(dirname "$(dirname "$(readlink -f "$path_javac")")")"} /usr/lib/jvm/* "$HOME"/.sdkman/candidates/java/* /opt/java/* /Library/Java/JavaVirtualMachines/*/Contents/Home; do
    [ -x "$candidate/bin/javac" ] || continue
    major=$(jdk_major "$candidate")
    if [ "${major:-0}" -ge $min_jdk ] && [ "$major" -gt $best_major ]; then best=$candidate best_major=$major; fi
  done
  if [ -z "$best" ]; then
    say "No JDK of $min_jdk or newer was found (JAVA_HOME, PATH, /usr/lib/jvm)."
    say "Install one, for example Debian's openjdk-21-jdk or newer, or Eclipse Temurin 25 (https://adoptium.net), or let JAVA_HOME name one."
    return 1
  fi
  export JAVA_HOME=$best
}

# Installs Debian packages that are missing: when root, quietly; else it says which, and goes on without.
debian_packages() {
  local missing=() package
  command -v dpkg-query >/dev/null || return 0
  for package; do
    dpkg-query -W -f '${Status}\n' "$package" 2>/dev/null | grep -q ' installed$' || missing+=("$package")
  done
  [ ${#missing[@]} -gt 0 ] || return 0
  if [ "$(id -u)" = 0 ]; then
    say "Installing: ${missing[*]}"
    { apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}"; } >/dev/null 2>&1 ||
      { say "apt-get could not install ${missing[*]}."; return 1; }
  else
    say "Not installed: ${missing[*]}. Run as root once: apt-get install ${missing[*]}"
    return 1
  fi
}

# The wrapper fetches its own Maven through any older one.
need_maven() {
  [ -x "${MAVEN_USER_HOME:-$HOME/.m2}/wrapper/dists/apache-maven-3.9.16/by-mvn/bin/mvn" ] || command -v mvn >/dev/null || debian_packages maven
}

# A digest of everything the build reads: tracked and new files, not what the build makes.
inputs_digest() {
  (cd "$root" && { git ls-files -co --exclude-standard -- pom.xml mvnw .mvn plugins features update-site releng 2>/dev/null ||
      find pom.xml mvnw .mvn plugins features update-site releng -type f -not -path '*/target/*' -not -path '*/bin/*' -not -path '*-gen/*'; } |
    LC_ALL=C sort | while IFS= read -r file; do [ -f "$file" ] && printf '%s\0' "$file"; done | xargs -0 sha256sum | sha256sum | cut -d' ' -f1)
}

# Builds the update site, the IDE and the zip, unless nothing has changed since they were last built.
build_product() {
  local stamp=$root/target/product.sha256 digest log=$root/target/build.log
  digest=$(inputs_digest)
  if [ "$(cat "$stamp" 2>/dev/null)" = "$digest" ] && [ -d "$root/update-site/target/repository" ] &&
     [ -d "$root/releng/ide/target/products" ] && [ -x "$root/releng/zip/target/rejoinder/bin/rejoinder" ]; then
    return 0
  fi
  find_jdk && need_maven || return 1
  mkdir -p "$root/target"; rm -f "$stamp"
  say "Building (the log is target/build.log) ..."
  if ! (cd "$root" && ./mvnw -B -ntp verify -pl '!plugins/org.rejoinder.engine.tests,!plugins/org.rejoinder.workbench.tests') >"$log" 2>&1; then
    grep -E '^\[ERROR\]' "$log" | head -n 40 >&2
    say "The build failed; all of it is in $log"
    return 1
  fi
  printf '%s\n' "$digest" >"$stamp"
}

assembled_ide() { printf '%s\n' "$root/releng/ide/target/products/org.rejoinder.ide/linux/gtk/x86_64"; }

# eclipse IDE-FOLDER ARGS...: starts an assembled IDE or one of its applications.
eclipse() {
  local ide=$1; shift
  "$JAVA_HOME/bin/java" -Xmx1g -Dguice_bytecode_gen_option=DISABLED -Dorg.eclipse.urischeme.skipRegistration=true \
    -jar "$ide"/plugins/org.eclipse.equinox.launcher_*.jar -nosplash "$@"
}

# p2 IDE-FOLDER WORK-FOLDER ARGS...: runs the p2 director of an IDE; its output is shown only when it fails.
p2() {
  local ide=$1 work=$2; shift 2
  mkdir -p "$work"
  if ! eclipse "$ide" -data "$work/p2-workspace" -application org.eclipse.equinox.p2.director "$@" >"$work/p2.log" 2>&1; then
    tail -n 40 "$work/p2.log" >&2
    return 1
  fi
}
