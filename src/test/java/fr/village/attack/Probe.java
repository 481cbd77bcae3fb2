package fr.village.attack;
import java.nio.file.*;
class Probe { public static void main(String[] a) throws Exception {
 Path root=Files.createTempDirectory("attack");
 int files=0; long t0=System.nanoTime();
 for(long s=Long.parseLong(a[0]);s<Long.parseLong(a[1]);s++){ long t=System.nanoTime();
  History h=new History(s).live(Files.createDirectory(root.resolve("h"+s))); files+=h.sent.size();
  System.out.println(s+" files "+h.sent.size()+" refusals "+h.refusals+" fam "+h.sent.getLast().dump().all("families").size()+" tranches "+h.sent.getLast().dump().all("ledgerTranches").size()+" releases "+h.sent.getLast().dump().all("ledgerReleases").size()+" ms "+(System.nanoTime()-t)/1000000);
 }
 System.out.println(files+" files "+(System.nanoTime()-t0)/1e9);
}}
