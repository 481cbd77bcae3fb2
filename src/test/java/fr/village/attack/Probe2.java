package fr.village.attack;
import java.nio.file.*; import java.time.*; import java.util.*;
class Probe2 { public static void main(String[] a) throws Exception {
 Path root=Files.createTempDirectory("attack");
 LocalDate d=LocalDate.of(2022,1,1);
 for(int k=0;k<3;k++){
 Random r=new Random(3);
 Path f=Files.createDirectory(root.resolve("p"+k));
 try(LivedNotebook n=new LivedNotebook(f,d,1)){
  Maison m=new Maison(n.dump(),r);
  String g=m.group(1,d), h=m.group(2,d);
  for(int i=0;i<20;i++) m.family(new Maison.Said(i%2==0?"two_parents":"single_parent","maternity",true,1990,i%3==0,false,3), i<10?g:h, d.plusDays(5+i));
  n.clock.moveTo(LocalDate.of(2022,4,2));
  for(int rep=0;rep<6;rep++){ long t=System.nanoTime(); n.load(m.dump); long t1=System.nanoTime(); n.export(LocalDate.of(2022,4,2)); long t2=System.nanoTime(); Dump dd=n.dump(); long t3=System.nanoTime(); m=new Maison(dd,r);
   System.out.printf("load %d export %d dump %d%n",(t1-t)/1000000,(t2-t1)/1000000,(t3-t2)/1000000);}
  if(k==2){
  // two files missed
  Dump old=n.dump(); byte[] v1=n.export(LocalDate.of(2022,4,3));
  String x=m.dump.all("groups").get(0).text("id"), y=m.dump.all("groups").get(1).text("id");
  for(int i=0;i<20;i++) m.family(new Maison.Said("two_parents","maternity",true,1990,false,false,3), i<10?x:y, d.plusDays(100+i));
  n.clock.moveTo(LocalDate.of(2022,7,2)); n.load(m.dump); byte[] v2=n.export(LocalDate.of(2022,7,2));
  m=new Maison(n.dump(),r);
  for(int i=0;i<20;i++) m.family(new Maison.Said("two_parents","maternity",true,1990,false,false,3), i<10?x:y, d.plusDays(190+i));
  n.clock.moveTo(LocalDate.of(2022,10,2)); n.load(m.dump); byte[] v3=n.export(LocalDate.of(2022,10,2));
  n.clock.moveTo(LocalDate.of(2022,10,5)); n.load(old);
  try { n.export(LocalDate.of(2022,10,5)); System.out.println("EXPORTED old"); } catch(RuntimeException e){System.out.println("old: "+e);}
  n.continueFrom(v3);
  try { n.export(LocalDate.of(2022,10,5)); System.out.println("EXPORTED after v3"); } catch(RuntimeException e){System.out.println("after v3: "+e);}
  n.continueFrom(v2);
  try { n.export(LocalDate.of(2022,10,5)); System.out.println("EXPORTED after v3,v2"); System.out.println(n.dump().all("ledgerTranches")); } catch(RuntimeException e){System.out.println("after v3,v2: "+e);}
  n.load(old); n.continueFrom(v2); n.continueFrom(v3);
  try { n.export(LocalDate.of(2022,10,5)); System.out.println("EXPORTED after v2,v3"); System.out.println(n.dump().all("ledgerTranches")); } catch(RuntimeException e){System.out.println("after v2,v3: "+e);}
  }
 }}
}}
