// Keeps beside a browser's profile what a disk would still have after the power failed: of each file what was in it when it
// was last synced, and the names as they were at the last sync of any file. Loaded into the browser with LD_PRELOAD.
#define _GNU_SOURCE
#include <dirent.h>
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

static int (*real_fsync)(int);
static int (*real_fdatasync)(int);
static const char *profile;
static const char *disk;

__attribute__((constructor)) static void begin(void) {
  real_fsync = (int (*)(int))dlsym(RTLD_NEXT, "fsync");
  real_fdatasync = (int (*)(int))dlsym(RTLD_NEXT, "fdatasync");
  profile = getenv("FAULTS_PROFILE");
  disk = getenv("FAULTS_DISK");
}

// A file's number may be given to another file later; with its birth it is one of a kind.
static int key_of(int at, const char *path, int flags, char *key, size_t size, unsigned *mode) {
  struct statx told;
  if (statx(at, path, flags, STATX_INO | STATX_BTIME | STATX_TYPE, &told) != 0) return -1;
  *mode = told.stx_mode;
  snprintf(key, size, "%llu-%lld%09u", (unsigned long long)told.stx_ino, (long long)told.stx_btime.tv_sec,
           told.stx_btime.tv_nsec);
  return 0;
}

static void list(FILE *names, const char *folder) {
  DIR *open_folder = opendir(folder);
  if (open_folder == NULL) return;
  for (struct dirent *entry; (entry = readdir(open_folder)) != NULL;) {
    if (strcmp(entry->d_name, ".") == 0 || strcmp(entry->d_name, "..") == 0) continue;
    char path[PATH_MAX], key[80];
    unsigned mode;
    snprintf(path, sizeof path, "%s/%s", folder, entry->d_name);
    if (key_of(AT_FDCWD, path, AT_SYMLINK_NOFOLLOW, key, sizeof key, &mode) != 0) continue;
    if (S_ISDIR(mode)) {
      fprintf(names, "folder - %s\n", path);
      list(names, path);
    } else if (S_ISREG(mode)) {
      fprintf(names, "file %s %s\n", key, path);
    }
  }
  closedir(open_folder);
}

static void copy(int fd, const char *to) {
  char self[64], piece[65536];
  snprintf(self, sizeof self, "/proc/self/fd/%d", fd);
  int from = open(self, O_RDONLY | O_CLOEXEC);
  int into = open(to, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
  for (ssize_t count; from >= 0 && into >= 0 && (count = read(from, piece, sizeof piece)) > 0;) {
    if (write(into, piece, (size_t)count) != count) abort();
  }
  if (from >= 0) close(from);
  if (into >= 0) close(into);
}

// What is on the disk is what there was before the sync began: whatever is written meanwhile counts as lost.
static int synced(int fd, int (*sync)(int)) {
  char self[64], path[PATH_MAX], key[80], data[PATH_MAX], fresh[PATH_MAX], names[PATH_MAX], fresh_names[PATH_MAX];
  unsigned mode;
  snprintf(self, sizeof self, "/proc/self/fd/%d", fd);
  ssize_t length = profile == NULL || disk == NULL ? -1 : readlink(self, path, sizeof path - 1);
  if (length < 0) return sync(fd);
  path[length] = 0;
  if (strncmp(path, profile, strlen(profile)) != 0) return sync(fd);
  if (key_of(fd, "", AT_EMPTY_PATH, key, sizeof key, &mode) != 0) return sync(fd);
  snprintf(data, sizeof data, "%s/data/%s", disk, key);
  snprintf(fresh, sizeof fresh, "%s/fresh", disk);
  snprintf(names, sizeof names, "%s/names", disk);
  snprintf(fresh_names, sizeof fresh_names, "%s/names-fresh", disk);
  int guard = open(disk, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  flock(guard, LOCK_EX);
  if (S_ISREG(mode)) copy(fd, fresh);
  FILE *listed = fopen(fresh_names, "we");
  if (listed != NULL) {
    list(listed, profile);
    fclose(listed);
  }
  int result = sync(fd);
  int why = errno;
  if (result == 0) {
    if (S_ISREG(mode)) rename(fresh, data);
    rename(fresh_names, names);
  }
  close(guard);
  errno = why;
  return result;
}

int fsync(int fd) { return synced(fd, real_fsync); }
int fdatasync(int fd) { return synced(fd, real_fdatasync); }
