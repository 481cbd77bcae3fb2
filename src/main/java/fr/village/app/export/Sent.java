package fr.village.app.export;

import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * A workbook that left, as the history keeps it.
 *
 * @param writtenAt in the Maison's zone
 * @param revision of its closing, from 1
 * @param sha256 of the file, in hexadecimal
 * @param kept whether the file itself is in the notebook
 */
public record Sent(
    LocalDateTime writtenAt,
    LocalDate closing,
    int revision,
    String sha256,
    String fileName,
    boolean kept) {}
