package fr.village.ui.federation;

import java.nio.file.Path;

/**
 * A national workbook that was written.
 *
 * @param houses counted in it
 * @param sha256 of the file, in hexadecimal
 */
public record NationalReceipt(Path file, int houses, String sha256) {}
