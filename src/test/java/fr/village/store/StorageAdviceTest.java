package fr.village.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StorageAdviceTest {
  @ParameterizedTest
  @CsvSource({
    "C:\\Users\\Anne\\OneDrive - Ville d’Arras\\Arras.village, NTFS, SYNCHRONISED",
    "C:\\Users\\Anne\\Dropbox\\Arras.village, NTFS, SYNCHRONISED",
    "/home/anne/Nextcloud/Arras.village, ext4, SYNCHRONISED",
    "/Users/anne/Library/Mobile Documents/x/Arras.village, apfs, SYNCHRONISED",
    "\\\\serveur\\partage\\Arras.village, NTFS, NETWORK",
    "/mnt/partage/Arras.village, nfs4, NETWORK",
    "/mnt/partage/Arras.village, cifs, NETWORK",
    "C:\\Users\\Anne\\Documents\\Arras.village, NTFS, ",
    "/home/anne/Documents/Arras.village, ext4, ",
    "E:\\Arras.village, FAT32, "
  })
  void judgesByNames(String path, String type, StorageAdvice expected) {
    assertThat(StorageAdvice.of(path, type)).isEqualTo(Optional.ofNullable(expected));
  }
}
