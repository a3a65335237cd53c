/** Given names of the region and of those who come to it, by gender. What is not here is known by its surname or role. */
export const MALE = `
  Till
  Abdulla Abdullo Abdulaziz Abdurahman Abdurakhman Abdylda Abay Abai Abylai Adil Adilbek Adlet Adem Adnan Adrian
  Ahmad Ahmed Ahmet Ahmadbek Akbar Akif Akmal Akylbek Akram Alan Albert Aleksandar Aleksandr Alexander Alexandr Alex
  Alexei Aleksey Aleksei Alfred Ali Alibek Alikhan Alim Alimjan Alisher Almaz Almazbek Alp Alper Altay Altynbek
  Amangeldy Amanbek Amir Amirkhan András Andrei Andrey Andrew Andreas Angus Anthony Anton António Antonio Anvar Araz
  Arman Armen Arslan Arthur Artem Artur Asad Asadbek Asan Aset Askar Askhat Aslan Aslanbek Asylbek Atabek Ata Attila
  Avaz Avazbek Axel Ayaz Aybek Aibek Aidar Aydar Aydin Aydın Azamat Azat Aziz Azizbek Azizkhon Bakhodir Bakhtiyar
  Bakhtiyor Bahadir Bahadır Bahodir Bahrom Bakai Bakir Bakit Bakytbek Baktybek Baktiyar Balázs Bálint Barış Barnabás
  Batyr Batyrbek Bauyrzhan Baurzhan Bayram Bekir Bekbolat Bekbol Beknazar Bekzat Bekzod Bence Benjamin Bernd Berik
  Berdibek Bilal Bilol Bobur Bolat Boris Botir Brian Bulat Burak Bülent Bolot Bolotbek Can Carlos Cem Cemal Cenk
  Cengiz Charles Chingiz Chyngyz Christian Christopher Cihan Dániel Daniel Daniyar Danil Daulet Davit David Davron
  Davut Dávid Daurjan Dauren Denis Denys Didar Dilshod Dimitri Dmitri Dmitriy Dmitry Doğan Donald Doniyor Doston
  Dursun Duishon Duman Dzhumabek Eduard Edward Egemen Eldar Eldor Elchin Eldiyar Elmar Elmir Elmurod Elnur Elshad
  Elşad Elşən Elvin Emil Emin Emir Emre Emrah Emanuel Erbol Ercan Erdem Erdoğan Erhan Eric Erik Erkin Erlan Ermek
  Ernis Ernist Ernő Ersin Erzhan Esen Evgeny Yevgeny Fahri Faig Farhad Farid Farrukh Farkhad Farukh Fatih Feridun
  Ferenc Ferhat Fernando Fikret Firdavs Francis Frank François Frederick Fuad Gábor Gabriel Galym Ganbar Gani Gayrat
  George Gerard Gergely Giorgi Grigory Gulbek Gurban Gurbanguly Gyula György Hakan Hakim Hakob Hamza Hamid Hans Haris
  Harry Hasan Haydar Hashim Hassan Heinrich Henry Hikmet Hikmat Hüseyin Huseyn Hussein Husayn Ibrahim Ibragim İbrahim
  Ibrokhim Igor Ilham Ilgar Ilkhom İlham Ilhom Ilya Ilyas İlyas İlker Imran Imre Ioan Irakli Isa Iskander Iskandar
  Islam Islom Ismail İsmail Ismoil István Ivan Izatbek Izzat Jabbor Jack Jafar Jahangir Jahongir Jakhongir Jalil
  Jalol Jaloliddin James Jamol Jamshid Jan Janibek Janis János Jasur Javad Javid Javlon Jean Jeenbek Jeffrey Jérôme
  Joakim Joe Johann John Johannes Jonathan José Joseph József Juan Julian Jurabek Jyldyzbek Jumabek Kadir Kadyr
  Kairat Kayrat Kairbek Kamal Kambar Kamil Kamran Kamol Kanat Kanatbek Karim Károly Kassym-Jomart Kasym Kasymzhomart
  Kazbek Kemal Kenan Kenzhebek Kerem Kerim Khalid Khamza Khasan Khurshid Khusan Kirill Klaus Komil Konstantin
  Kubanychbek Kubat Kubatbek Kürşat Kurmanbek Kutlu Kylychbek Lars László Laziz Leon Leonid Levan Levent Levente
  Lorenzo Louis Lucas Luca Luis Lukas Madiyar Maksat Maqsat Maksut Malik Mamed Mammad Manas Mansur Marat Marcel
  Marcin Marco Marcus Mark Martin Márton Mátyás Matthew Maxat Maxim Mehdi Mehman Mehmet Mehriddin Mels Melis Merdan
  Meredov Mert Metin Mevlüt Michael Michel Miguel Miklós Mikhail Mihály Mirlan Mirzo Mirza Mohamed Mohammad Mohammed
  Mominjan Mübariz Muhammad Muhammed Muhammet Muhiddin Mukhtar Muhtor Muhtar Murad Murat Muratbek Murod Musa Mustafa
  Mykola Nadir Nariman Nasir Nasirdin Natig Navruz Nazim Nazir Nebi Necati Nicholas Nicolas Nicolae Niels Nihat
  Nikola Nikolai Nikolay Nizami Nizomiddin Nodir Nodirbek Norbert Norov Numan Nurbek Nurdan Nurlan Nurlanbek Nuriddin
  Nursultan Nurzhan Odil Odiljon Oguz Oğuz Oktay Olaf Oleg Oleksandr Olim Olimjon Olivér Oliver Olzhas Ömer Omar
  Omurbek Onur Orhan Orkhan Orhon Orozbek Oscar Osman Otabek Otkir Oybek Özgür Paul Pavel Pedro Péter Peter Philip
  Pierre Piotr Polad Qasim Qodir Rahim Rahman Rakhim Rakhman Rakhmon Raimbek Ramazan Ramil Ramiz Rasul Rashid Ratbek
  Rauf Ravshan Rəşad Rashad Raşit Recep René Reza Richard Rinat Robert Roberto Roland Roman Romeo Rustam Rustem
  Ruslan Rüstem Ryszard Sabit Sabyr Sadik Sadiq Sadyr Safar Said Saidmurod Saimumin Salavat Saken Salih Salim Samad
  Samat Samir Samuel Sándor Sanjar Sanzhar Sardor Sarvar Sayyid Sean Sebastian Seit Selçuk Selim Semyon Serdar Sergei
  Sergey Sergio Serhat Serik Serikbek Seyit Seyran Shakhboz Shahin Shahriyar Shahzod Shamil Shavkat Sherali Sherzod
  Shokhrukh Shota Shuhrat Shukhrat Shukur Simon Sinan Sirojiddin Sobir Sodiq Sohrab Sorbon Soyib Stefan Stephen
  Steven Suat Suleiman Sulaiman Süleyman Sultan Sultanbek Sunnat Szabolcs Szilárd Tahir Talant Talantbek Talgat Tamás
  Taner Tariel Tariq Taşkın Temir Temirbek Temur Timur Thomas Tibor Tim Timothy Tofig Toir Tolga Tomas Tomáš Tolegen
  Tulkin Turgut Turar Turdubek Turgunbek Tynchtykbek Ulan Ulanbek Ulugbek Umar Umid Umut Umurzak Urmat Usman Usmon
  Uwe Vadim Vagif Vahid Valery Vasif Vasily Vasil Veysel Viktor Victor Viktór Vilayat Vincent Vitaly Vladimir Volkan
  Volodymyr Vugar Walter Wang Werner William Wolfgang Xavier Yashar Yaşar Yavuz Yerbol Yerlan Yermek Yernar Yerzhan
  Yigit Yiğit Yorgos Yuri Yury Yusuf Zafar Zakir Zamir Zaur Zeki Zhanibek Zhandos Zhaslan Zhenish Zhoomart Zhyrgalbek
  Zoltán Ziyad Ziyadin Ziyovuddin Zokir Zsolt Akan Aqan Asqar Sayasat Talapker Tilek Tilegen Bakhyt Erkebulan
  Yerkebulan Nurgali Marlen Medet Medetbek Nurtay Raiymbek Sabyrzhan Temirlan Yesen Chyngyzbek Altai Anatoly Arkady
  Arvid Asif Asim Asqarbek Azer Azad Babek Babak Baimurat Baymurat Begench Berdimuhamed Batu Begzod Bobojon Dovlet
  Döwlet Durdy Gadyr Guvanch Hojamyrat Kakajan Kakabay Myrat Orazgeldi Rejep Resul Rovshen Saparmurat Toyly Yazmyrat
  Yagshygeldi Vepa Annaberdi Atadurdy Chary Nurmuhammet Parahat Purli Charymyrat Sapar Rakhmat Paulo Massimo Giuseppe
  Giovanni Francesco Mario Emmanuel Antoine Jacques Jens Jörg Jürgen Karl Kristian Magnus Matthias Mattias Mikael
  Mika Nils Olof Otto Patrick Pavol Rafael Raul Ricardo Rolf Ronald Rudolf Samuli Sven Tobias Toby Tony Ulrich
  Wilhelm Zbigniew Asylkhan Hiroshi Kenji Takeshi Taro Satoshi Shinzo Akira Takashi Yoshihide Fumio Anwar Arif Faisal
  Fahad Hamad Khaled Nasser Saad Salman Sami Tamim Turki Yasser Zayed Abdallah Abdul Abdulrahman Imad Hossein Mohsen
  Mahmoud Mehrdad Amirhossein Saeed Rahul Ravi Sanjay Subrahmanyam Narendra Vikram Rajesh Ajay Shehbaz Ishaq Bilawal
  Khawaja Shah Sardar Chaudhry Raja Nikol Ararat Hayk Tigran Vardan Gagik Vakhtang Zurab Mamuka Archil Tornike Kakha
  Beka Nika Lasha Maka Mikheil
  Aamir Aarav Abdel Abdou Abdoulaye Abdulhamid Abdullah Abebe Abel Abhijit Abhishek Adolfo Adriano Agus Akhmed Akihiko
  Akio Alastair Alberto Alec Alejandro Aleksander Alessandro Alexandre Alexandru Alexis Alfonso Alfredo Aliou Alistair
  Alok Alphonse Altangerel Alvaro Amadou Amit Amr Anand Anders Andre Andres André Andrés Angelo Anil Antoni Ardeshir
  Arjun Armand Armando Arnaud Arne Arnold Arturo Ashok Ashraf Atsushi Augusto Aung Ayman Azlan Azmin Babacar Badr
  Bahram Bakary Bambang Barry Bartosz Bashir Basil Bastian Bat-Erdene Batbayar Batbold Bayar Behrouz Ben Benedict
  Benigno Benoît Bernard Bernardo Bernhard Bhavesh Bjarne Björn Bogdan Boldbaatar Brahim Brandon Brendan Bruce Bruno
  Budi Callum Carl Carlo Casper Cedric Cesar Chakri Cheikh Chinedu Chris Christoph Christophe Chukwuma Claes Clark
  Claude Clemens Clement Colin Connor Conor Craig Cyril Cyrus Cédric César Damian Damien Danilo Dario Dariush Darko
  Darren Dashdorj Declan Deepak Dejan Demba Derek Desmond Diego Dieter Dietmar Dinesh Dirk Djibril Domenico Dominic
  Dominik Dorj Dorji Douglas Dragan Duncan Dwight Dylan Ebrahim Edgar Edmund Eduardo Edwin Eero Efrain Egor Eirik
  Elias Eliot Elliott Emeka Emilio Enkhbayar Enrico Enrique Ernest Ernesto Erol Ervin Esteban Ethan Eugene Evan Ezra
  Fabian Fabio Fabrice Fadzil Farooq Fawzi Federico Felipe Felix Ferdinand Fergus Filip Finn Florian Fouad Franco
  Franz Fred Frederic Fredrik Friedrich Fritz Frédéric Félix Ganbaatar Ganbold Gareth Garry Gary Gaurav Gavin Gennady
  Geoffrey Georg Georges Georgi Gerald Gerhard Germán Gianni Gideon Gil Gilbert Girma Glenn Gombo Goran Gordon Graham
  Greg Gregor Gregory Guido Guillaume Guillermo Gunnar Gustav Gustavo Günter Günther Haakon Habib Hafiz Haile Hamish
  Hany Harald Harold Haruki Hashem Hector Heikki Helmut Hendra Hendrik Henri Henrik Herbert Hermann Hideki Hideo Hieu
  Hisham Hishammuddin Horst Howard Hubert Hugh Hugo Humberto Héctor Iain Ian Ibrahima Idris Iftikhar Ignacio Isaac
  Isaiah Ivo Iñigo Jacek Jacob Jaime Jakob Jakub Jamal Jamie Janez Jared Jari Jarosław Jason Javier Jay Jeremy Jerome
  Jerry Jerzy Jigme Jim Jin Joachim Joan Joaquin Joaquín Joel Johan Joko Jomo Jon Jonas Jorge Jose Josef Joshua Josip
  Jozef João Jukka Jules Julien Julius Jun Jussi Justin Kai Kaito Karel Kaspar Katsumi Kazuo Keiji Keith Ken Kenichi
  Kenneth Kevin Khairul Khosrow Kieran Kiran Kofi Koji Konrad Kostas Kris Krishna Krzysztof Kumar Kurt Kwame Lamine
  Lance Larry Lasse Laurent Lawrence Leif Leo Leonard Leonardo Leopold Leszek Lev Lewis Liam Lionel Lorenz Lothar
  Luciano Ludwig Luigi Lukasz Luke Luvsan Maciej Mahathir Mahesh Malcolm Mamadou Manfred Manish Manoj Manuel Marc
  Marcelo Marcos Marek Mariano Marius Marko Markus Martijn Martín Masato Masoud Mathias Mathieu Matteo Matthieu
  Maurice Mauricio Mauro Max Maxime Maximilian Michał Mihai Milan Milos Miloš Miroslav Mitchell Mohan Morten Mostafa
  Moussa Mukesh Munkhbat Murray Mustapha Nabil Nadeem Nader Nagaraj Nathan Nathaniel Naveed Nazri Neil Nelson Ngozi
  Niall Nick Nicola Nicolás Nigel Nikolaos Nikos Noah Nobuo Noel Norman Nyima Obinna Octavio Oddvar Olav Ole Olivier
  Olusegun Oluwaseun Osama Otgonbayar Oumar Ousmane Owen Pablo Paolo Parviz Patrice Paweł Pete Petr Petri Petter Phil
  Philipp Philippe Pieter Pietro Prabowo Prakash Pranab Prayut Quentin Radek Raghav Raila Raimo Rainer Raj Rajiv
  Rakesh Ralf Ralph Ramesh Ramon Ramón Randall Raphael Ray Raymond Raúl Reinhard Reinhold Rene Rick Rizal Robin
  Roderick Rodrigo Roger Rohan Rohit Román Ron Rory Ross Roy Ruben Rubén Rui Rupert Russell Ryan Ryo Rémi Sajid Salah
  Salvatore Sam Sandeep Sandro Sanjeev Scott Seamus Sebastián Sebastião Seydou Shahrul Shane Shankar Shashi Shaun
  Shigeru Siamak Siddharth Siegfried Sigurd Slavko Slobodan Somchai Souleymane Stanislav Stanisław Stefano Steffen
  Stephan Steve Stewart Stuart Subhash Sudhir Sukhbaatar Sunil Suresh Sutrisno Sylvain Séamus Tadashi Tadeusz Tarek
  Ted Tedros Teemu Temüülen Tenzin Terence Terry Tetsuo Tewodros Thanakorn Theo Theodor Thibault Thierry Thorsten Timo
  Todd Tom Tomasz Tomislav Tommaso Tomás Toshio Travis Trevor Trond Tsend Tunde Tuomas Tyler Uhuru Valentin Vasco
  Vasile Veikko Vernon Vicente Vijay Vinod Vittorio Vivek Volker Vítor Wade Waldemar Walid Warren Wayne Widodo
  Wilfried Willem Wojciech Yannick Yannis Yasuhiro Yiannis Yohannes Youssef Yutaka Yves Zachary Zdeněk Zdravko Zeeshan
  Zoran Zulkifli Étienne Óscar Łukasz
  Aaron Abdelaziz Abdujabbor Abdurrahman Abiy Ablai Abror Abzal Adylbek Agron Aidos Airat Alain Albin Alexey Algirdas
  Alibi Allan Allen Almas Alparslan Alyaksandr Amarjargal Andrej Andris Andriy Andrus Andrzej Annamyrat Antal Antonis
  Antony Antti Anuar Anutin Apostolos Arayik Arben Armin Arsen Artak Artsrun Artyom Arun Arystan Asadullo Ashat Asset
  Atamyrat Atif August Azamkhon Azim Azman Babatunde Bagdat Bakhrom Bakhtawar Bakytzhan Bandar Barnaby Bashar Bassam
  Bassirou Battulga Batyrkhan Baymyrat Bayramgeldi Behzod Beibut Beishenbek Bekhzod Bektur Bekzhan Belek Berat
  Bertrand Besnik Bidzina Bill Billy Binali Birzhan Bobby Bohdan Bojan Borut Boyko Bradley Branislav Branko Bryan
  Bujar Burkhard Béla Calvin Carsten Cevdet Ceyhun Chokan Cholponbek Christer Christos Claudio Clifford Clinton Clive
  Constantin Corneliu Costin Cristian Csaba Curtis Czesław Călin Cătălin Dacian Daisuke Daler Dalius Daniiar Dariusz
  Darkhan Dastan Davide Davlat Davlatali Dawit Dayanch Demeke Dennis Dermot Detlef Dezső Didier Dimitar Dimitris
  Dinmukhamed Dmytro Dong-hyun Dosym Dovletgeldi Dovran Dragos Duarte Dulat Dumitru Dušan Dénes Döwran Eamon Eckhard
  Edgars Edi Edil Egils Egon Einar Ekrem Eldaniz Eldos Elijah Elliot Elman Elmurza Elshan Elyor Emomali Endre Enes
  Engin Enkhbold Erdal Erich Erkan Erkinbek Ernst Ersan Ertuğrul Esa Espen Eugen Evangelos Ewald Ewan Eynulla Eyüp
  Fahd Fahrettin Faik Faizal Fanil Fareed Farhan Farhod Fariz Farkhod Farouk Faruk Faysal Fayzullo Ferit Feyzi Fidan
  Filipe Finbar Fizuli Florin Francisco Frank-Walter Friedhelm Fuat Furkat Furqat Fyodor Gabil Gabit Gabrielius
  Galymzhan Ganbat Ganira Gela Georgios Gerd Gergő Gevorg Gheorghe Gia Giga Giles Gilles Giorgio Giorgos Gitanas Givi
  Gleb Gombojav Gonzalo Grant Grzegorz Guy Géza Gökhan Gökmen Görkem Güven Hadi Hage Haitham Hajymyrat Hakkı Hakon
  Haldun Halil Halmyrat Haluk Hamdi Hamed Hameed Hannu Harun Hatem Hayati Heinz Hervé Heydar Hidayat Hikmatullo Hokim
  Horia Hovhannes Hulusi Humphrey Husain Hyun-woo Ibad Ibrohim Ichiro Idrissa Igbal Ihor Ildar Ilia Ilie Ilim Ilir
  Ilkka Ilnur Ilshat Inam Ingvar Ioannis Ionel Ionuț Irving Isgandar Iskhak Islambek Ismael Issa Issoufou Iulian Ivica
  Jaakko Jabbar Jaber Jae-myung Jamil Jamshed Janusz Janybek Jaroslav Jasim Jassim Jasurbek Jean-Claude Jean-François
  Jean-Luc Jean-Marc Jean-Noël Jean-Pierre Jean-Yves Jejomar Jenish Jenő Jesper Jesse Jeyhun Ji-hoon Jiří Jo'rabek
  Johnny Joon-ho Josep Jovan Juha Juhani Julio Juma Juraj Jyrgalbek Jørgen Jüri Kaan Kakhaber Kakhramon Kalle
  Kamaladdin Kamchybek Kamel Kareem Kasper Kassem Kasym-Zhomart Kaupo Kazuya Kazım Kenta Khachatur Khalifa Khayriddin
  Khurelsukh Kipchoge Kiril Kjell Knut Koba Koichi Kojo Kokhir Konstantinos Koray Korkut Kornél Krasimir Kristalina
  Kristóf Krisztián Krišjānis Kuandyk Kuanysh Kudratilla Kwesi Kyias Kyle Kyriakos Kyrylo Kálmán Kåre Kürşad Ladislav
  Lajos Laurentiu Lauri Leigh Levon Libor Linas Liviu Ljubomir Lloyd Lochin Lubomír Luboš Luc Lucian Lucien Luka Lutz
  Lóránt Lütfü Macky Mads Magomed Magsud Mahir Mahmadali Mahmadtoir Mahmud Mahmut Majed Majid Makoto Maksim Maksym
  Mammetmyrat Mandla Manmohan Mansour Maratbek Margus Mariusz Marián Markku Marwan Masahiro Matej Mateusz Matin Matti
  Matvei Maulen Mazahir Mehmed Meiram Meirzhan Melvin Merab Mesut Mete Mher Michalis Mieczysław Mikalai Mikayil Mikkel
  Mikko Mikuláš Milojko Milorad Milutin Min-jun Mintimer Mirbek Mircea Mirko Mirosław Mirzosharif Mithat Mohamad
  Moritz Moustafa Muammer Muhammetgeldi Muharrem Mukhamed Mukhammed Muktar Mulatu Murager Mursal Muzaffar Mykhailo
  Máté Mücahit Naci Nail Najib Namık Naoki Narek Naresh Naser Nawaf Nawaz Nayef Nazarguly Neal Nebojša Necdet Necip
  Nejat Nenad Nevzat Nicusor Nijat Nikita Niklas Niyazi Nizar Nodar Novak Nuno Nurdaulet Nurdin Nureddin Nurettin
  Nurgazy Nurmukhamed Nusratullo Nyamdorj Obid Octavian Ognian Ogtay Okan Oleh Oleksii Olli Ondřej Orazgali Orazmyrat
  Orkun Oskar Oszkár Otar Ovez Ovidiu Oyun-Erdene Oğuzhan Paata Padraig Palvan Panagiotis Pascal Paul-Henri Pavlo
  Pavlos Pekka Petar Petro Petros Petteri Pierre-Yves Piers Plamen Polat Pradeep Predrag Purev Pyotr Pál Qahramon Qais
  Rachid Radim Radiy Radosław Radovan Radu Rafał Rahym Rakhat Ramaz Ramazon Rami Ramin Ramzan Ramzi Randy Rashed Rasim
  Rasmus Rastislav Ratko Refik Remzi Reuben Revaz Reşat Rhys Risto Rizvan Roald Rodion Romain Rommel Rostislav Rovshan
  Rowan Rudolph Rufat Rumen Rysbek Régis Rüdiger Răzvan Rıfat Rıza Sabir Sabri Sadettin Sagynbek Sahib Saidjafar
  Saidkamol Sait Sakari Saleh Salem Salva Sameer Samvel Sanan Saparmyrat Sargis Sarvan Sauli Saulius Savaş Sayed Saša
  Sedat Selahattin Selami Semih Seppo Serhiy Serikzhan Serkan Server Serzh Serzhan Seth Seung Seymur Shahid Shahmar
  Shalva Shamuhammet Sherniyaz Shinji Shirmyrat Sho Shoaib Shodi Shyngys Siarhei Sidney Siniša Sipho Siroj Soner
  Sooronbai Sooronbay Sorin Sosuke Spencer Spyros Srđan Stanley Stavros Stelios Stepan Stig Stipe Stoyan Stéphane
  Suhrob Sukhbat Sukhrob Sulton Sung-min Suren Susilo Svend Sverre Svyatoslav Syed Syrgak Syrym Szymon Sébastien Sékou
  Søren Sławomir Taalaibek Taavi Tachmyrat Tae-yul Tahsin Taleh Tamer Tamerlan Tapio Taras Tarlan Tarık Taulant Tayfun
  Tayyip Tekin Tengiz Teodor Terje Tetsuya Teymur Thabo Thanasis Themba Theodore Theodoros Tiago Tihomir Tilman
  Timofei To'lqin Todor Toghrul Togrul Toivo Toktobek Tolib Tomohiro Toomas Torbjørn Torsten Toshiyuki Tristan
  Tserendorj Tsutomu Tudor Tufan Tuncay Tural Turat Turatbek Tynchtyk Ualikhan Udo Ufuk Uladzimir Ulf Ulug'bek Uluk
  Ulukbek Umed Umer Umirzak Urho Urmas Usmonali Utkir Uğur Vahagn Vahan Vahit Valdis Valeri Vali Vassilis Vasyl Vazgen
  Velimir Veselin Vidar Ville Vilmos Vinay Vince Viorel Virgil Vitalii Vlad Vojtěch Vuk Vusal Vyacheslav Vytautas
  Václav Väinö Wael Waleed Wendell Wesley Wiesław Willie Witold Wolfram Władysław Xurshid Yagub Yahya Yaqub Yaroslav
  Yasin Yeldos Yerkin Yernur Yersultan Yesbol Yevhen Yoichi Yong Yordan Yorqin Yoshimasa Yousef Yousuf Yuji Yunus
  Yurii Yusif Yusril Yusufi Yusup Yüksel Yılmaz Zafer Zahid Zaid Zakaria Zakhar Zamirbek Zandanshatar Zareh Zarif
  Zavki Zayniddin Zaza Zekeriya Zhaksylyk Zhasulan Zhiger Zhivko Zhomart Zhumabai Ziad Ziya Ziyafat Ziyodulla Zlatko
  Zohrab Zsigmond Zulfiqor Zygmunt Ádám Ákos Árpád Çağatay Édouard Özcan Øyvind Ümit Ünal İlhan İlqar İsmet Şahin
  Şenol Şerif Şevket Şükrü Željko
`;

export const FEMALE = `
  Adila Afsana Afet Aida Aidai Aidana Aigerim Aigul Aygül Aygul Ayla Ainagul Ainur Ainura Aynura Aisha Ayşe Aişe
  Aisulu Aiza Aizada Akmaral Aktolkyn Alexandra Aleksandra Alina Alfiya Alma Almagul Altyn Altynai Altınay Alua
  Amanda Amina Amelia Ana Anastasia Andrea Anel Angela Anna Anne Annamária Anara Arailym Arzu Arzygul Asel Asem Asema
  Aselya Asiya Ayan Aynur Ayten Azade Aziza Bagdagul Bahar Banu Barbara Barno Begaim Begimai Bella Beata Berna Bermet
  Bibigul Burcu Burul Cansu Carla Carmen Catherine Céline Cholpon Christina Christine Clara Claire Claudia Çiğdem
  Dana Daria Darya Deniz Diana Dilara Dilbar Dildora Dilfuza Dilek Dilnoza Dilorom Dina Dinara Dóra Ebru Ece Edina
  Ekaterina Elena Eleonora Elif Elina Elizabeth Ella Elmira Elnura Elvira Emel Emilia Emily Emma Enikő Erika Esra
  Eszter Eva Éva Evelina Fatima Fatma Feruza Feride Figen Filiz Flora Fotima Funda Gabriela Gamze Gauhar Gaukhar
  Georgina Gizem Gulbahor Gulbara Gulchehra Gulchekhra Guldana Guljan Gulmira Gulnar Gulnara Gulnora Gulnoza Gulnur
  Gulsara Gulshan Gulsina Gülay Gülsüm Gulya Gulzat Gulzhan Gülnur Günay Gunel Günel Gyulnara Hale Halide Halima
  Hande Hanna Hannah Hatice Helen Helena Hilal Hülya Ilona Ildikó Indira Inga Inna Irada Irene Irina Irma Isabel
  Ivana Jamila Jana Jane Janyl Jennifer Jeren Jessica Jibek Joanna Judit Julia Julie Jyldyz Kalima Kamala Kamila
  Kanykei Karin Karina Karlygash Karolina Katalin Kate Kateryna Katherine Katya Klára Konul Könül Krisztina Kübra
  Kseniya Kunduz Lala Lalə Larisa Laura Leila Leyla Lena Linda Lola Lucia Lucy Ludmila Lyudmila Lyazzat Lunara Madina
  Maftuna Mahbuba Mahira Mahliyo Malika Malvina Maral Margaret Margit Maria Mariya Mariam Marina Marta Martha Mary
  Maryam Mavluda Meerim Mehriban Mehri Meliha Melike Melissa Merve Meral Mia Michelle Mihrigul Mila Mireille Miriam
  Mohira Monica Mónika Muborak Munira Nadezhda Nadia Nadira Nafisa Nana Nargis Nargiza Narmina Natalia Natalya
  Natella Nazan Nazgul Nazira Nazlı Nazygul Nermin Nevin Nigar Nigora Nihal Nina Nino Nodira Noémi Nora Nur Nuray
  Nurgul Nurgül Nurjamal Nurten Ogulbeg Ogulgerek Oguljahan Oguljeren Ogulbibi Oksana Olga Ozoda Özlem Patricia Paula
  Perizat Petra Polina Rabia Raihan Raissa Rana Rano Réka Renata Rita Roza Rosa Rukhsora Rümeysa Sabina Sabira
  Sabrina Sadoqat Saida Salamat Salima Salome Saltanat Samina Samira Sandra Saodat Sara Sarah Saule Saulet Savara
  Selin Selma Sema Serap Sevara Sevda Sevgi Sevil Sevinj Sevinc Shahla Shahlo Shahnoza Shaira Sharofat Shirin Sholpan
  Sibel Silvia Sofia Sofiya Sona Songül Sophia Sophie Stella Susan Susanna Svetlana Sitora Szilvia Tahmina Taisia
  Tamar Tamara Tamta Tanzila Tatiana Tatyana Teona Tímea Tinatin Togzhan Tolganai Tomris Tuğba Tünde Turkan Uldana
  Umida Ursula Ulker Ülkü Vafa Valentina Valeria Vasila Venera Vera Veronika Victoria Viktoria Viktória Vilma Yasemin
  Yekaterina Yelena Yulduz Yulia Yuliya Zamira Zarema Zarina Zebiniso Zehra Zeinep Zeynab Zeynep Zhamilya Zhanar
  Zhanara Zhanna Zhanyl Zhibek Zhyldyz Zilola Zita Zoya Zsófia Zsuzsanna Zuhra Zukhra Zulfiya Zumrad Züleyha Zümrüt
  Ogulsona Bibi Maya Gozel Gözel Ejegyz Bahargul Enejan Jemal Jahan Aksoltan Altyngul Rahime Annika Astrid Ingrid
  Birgit Heidi Karen Kirsten Monika Sabine Ulrike Urszula Agnieszka Ewa Magdalena Małgorzata Beatriz Ines Giulia
  Francesca Chiara Elisa Hiroko Yoko Yuki Akiko Hina Amal Huda Latifa Noura Reem Lubna Sheikha Ayesha Benazir Mariyum
  Sherry Sumaira Nirmala Sushma Smriti Priya Anita Anjali Lilit Anahit Gohar Zaruhi Mane Ketevan Khatia Natia Tea Eka
  Maia Rusudan
  Aarti Abeba Abigail Adaeze Adele Adriana Agatha Agnes Aiko Aileen Aiman Ainash Aino Akemi Alba Alejandra Alessandra
  Alessia Alexa Alice Alicia Aline Alison Aliya Alsu Altynay Alva Alyssa Amara Amelie Aminata Amy Amélie Anastasiya
  Anaïs Angelica Angelika Anja Anke Anneli Annette Annie Antonella Antonia Anya Araceli Ardak Ariane Aruzhan Ashley
  Asma Asuka Audrey Aurélie Ayako Ayaulym Aysanem Ayumi Azadeh Azizah Aïssatou Bakhytgul Balzhan Barbro Beatrice Becky
  Benedicte Berit Bernadette Beth Bianca Blanca Bolormaa Botagoz Bożena Brenda Bridget Brigitte Britta Béatrice Camila
  Camilla Camille Carina Carol Carole Caroline Catalina Cate Cecilia Celeste Celia Chantal Charlotte Cheryl Chiamaka
  Chieko Chiyo Christelle Christiane Cindy Colette Colleen Concepción Consuelo Corazon Cordelia Corinne Cristina
  Cynthia Cécile Dagmar Daniela Danielle Daphne Dariga Deborah Debra Deirdre Delia Delphine Denise Dewi Diane Dilshoda
  Dolores Dominique Donna Dora Doris Dorota Dorothea Dorothy Edith Eileen Elaine Eleanor Eleni Eliana Elise Elke Ellen
  Eloise Elsa Elżbieta Emanuela Emiko Emmanuelle Enkhtuya Erica Erin Estela Esther Eugenia Eun-ji Eva-Maria Eve Evelyn
  Farah Farzana Fatimah Fatou Fauzia Federica Felicity Fiona Flavia Forough Frances Franziska Françoise Freya Frida
  Frieda Fumiko Gabriella Gabrielle Gail Gaini Geeta Geneviève Geraldine Gerda Gertrud Ghada Gillian Gina Ginevra
  Gisela Gladys Gloria Grace Graciela Greta Gretchen Gudrun Gulbahar Gulchachak Gulistan Gulnaz Gulshat Gulsum Gunilla
  Guzel Guðrún Gwen Hadiza Hanan Hannelore Haruka Hazel Heather Hedda Hedwig Heidrun Heike Helene Helga Hella
  Henriette Hilary Hilda Hilde Hildegard Huong Hélène Ifeoma Ilse Imelda Imogen Inge Ingeborg Ingvild Inés Iris
  Isabella Isabelle Isadora Ivanka Iwona Izabela Jacinda Jacqueline Janet Janice Janina Jasmine Jasna Jeanne Jelena
  Jenny Jill Joana Joanne Jocelyn Jodie Johanna Josephine Joyce Juanita Judith Judy Julianne Juliet Juliette Justine
  Jutta Kaisa Kaori Karakat Karla Katarina Katarzyna Kateřina Kathleen Kathryn Kathy Katja Katrin Kavita Kayla Kazuko
  Keiko Kelly Kerstin Kimberly Kinga Kirsi Kirstine Kristen Kristin Kristina Kristine Kulyash Kunsulu Kyoko Laila Lara
  Latoya Lauren Laurence Laylo Lea Leah Lee-Anne Leena Leni Leonie Leonor Leslie Leticia Lidia Lilian Liliana Lily
  Lina Lisa Lisbeth Lise Liselotte Liv Livia Liz Lorena Lorna Lorraine Lotte Louisa Louise Luciana Lucie Lucille Lucía
  Luisa Luise Lydia Lynn Léa Machiko Madeleine Madeline Magda Maggie Mahnaz Maite Maja Makiko Malena Malgorzata Mandy
  Manon Manuela Mara Marcela Marcia Margarida Margarita Margaux Margot Margrethe Mariama Mariana Marianne Maribel
  Marie Marie-Claire Marijke Marika Marilyn Marion Marisa Marisol Marit Mariyam Marjorie Marlene Martina Mathilde
  Matilda Maud Maureen Mavjuda Mayumi Megan Megawati Meghan Meike Melanie Melinda Mette Michaela Michiko Michèle
  Midori Miho Mio Mireia Mirjam Mitsuko Miyuki Moira Moldir Molly Mona Monique Montserrat Muhabbat Munojat Muriel
  Myriam Nadine Nancy Naoko Naomi Narges Nasrin Natacha Natalie Nathalie Neha Nell Nicole Nieves Nilufar Nilüfer
  Noelle Nomin Noor Noriko Norlela Norma Nozima Nuria Nursulu Nurul Odette Odgerel Ofelia Olena Olivia Orla Oumou
  Oydin Oyuna Oyuun Paloma Pam Pamela Paola Parisa Patrizia Paulina Pauline Peggy Penelope Penny Petronella Philippa
  Phoebe Phyllis Pia Polly Pooja Rachel Raikhan Raquel Raushan Rauza Rayhona Rebecca Regina Regine Reiko Renate Renée
  Retno Rhea Rhonda Rieko Rina Roberta Robiya Rokia Romana Ronja Rosalind Rosario Rosemary Roser Rosie Rosmah Rowena
  Roxana Ruth Rysty Sachiko Sadia Sakura Sally Samantha Sanae Sandrine Sandugash Sangeeta Sanna Sanobar Sarangerel
  Satu Sayaka Selam Shahrzad Sharon Sheila Shelley Shirley Shoko Shreya Sigrid Silja Silke Simin Simona Simone Siobhan
  Siri Siti Soheila Soledad Solveig Somsri Sonia Sonja Soraya Stacey Stefanie Stephanie Sue Sumiko Sunita Sunniva
  Susana Susanne Suzanne Suzuka Sybille Sylvia Sylvie Séverine Tania Tanja Tanya Tara Tatjana Teresa Tess Thea Theresa
  Thuy Thérèse Tiffany Tigist Tiina Tina Tomoko Torgyn Tove Tracey Tracy Trine Trude Tsetseg Tursunai Tyra Ulzhan Uma
  Usha Ute Valérie Vanessa Verena Verónica Vibeke Victoire Vigdis Virginie Vivian Viviana Vivienne Wanda Wangari
  Wanjiru Wencke Wendy Wilhelmina Winnie Xenia Ximena Yasmin Yingluck Yoshiko Yukiko Yumi Yvette Yvonne Zahra Zainab
  Zebo Zere Zhaina Zhamal Zhansaya Zhuldyz Zhupar Zoe Zofia Zoë Zulaykho Zuzana Ángela Åsa Élise
  Achieng Afaq Afat Aichurek Aijan Aikaterini Aisuluu Aizhan Akerke Akgul Akie Akinyi Alev Aliye Aliza Altantsetseg
  Amber Amira Amna Andreea Andreja Anikó Anipa Ann Annabel Annalena Anne-Marie Annegret Antje Antonina Anush Armine
  Arpine Asiye Aslı Asmaa Assel Assem Asuman Asylgul Atyrgul Ayfer Aygun Aylin Aynabat Aysel Aysun Aytan Aytaç Ayça
  Ayşegül Azalina Aïcha Aïssata Bagila Balaim Balnur Balym Basma Batsukh Battsetseg Başak Beatrix Belgin Beril Betty
  Betül Beverly Beyza Bilge Biljana Bilqis Birgitta Birgül Boglárka Borbála Bossan Branka Brittany Bronwen Bunafsha
  Bushra Bübüna Bübüsara Canan Carolyn Catarina Cemile Ceren Ceyda Chimamanda Chinara Chloé Christa Corina Cornelia
  Daiva Dalal Dalia Damira Damla Danara Danica Danuta Davina Defne Derya Desislava Didem Dilnora Dilrabo Doina
  Dorottya Dragana Dubravka Duygu Ecem Eda Edit Ekaterine Elin Elizaveta Elnara Elspeth Eman Emese Emine Erdenechimeg
  Erzsébet Esin Esmira Eteri Ethel Evika Evrim Fadime Faiza Farida Fatemeh Fathimath Fatoş Fawzia Fernanda Firuza
  Folasade Freja Friederike Fruzsina Funmi Gabriele Galina Galiya Gavhar Gayane Gemma Geun-hye Ghaida Giorgia Gizella
  Glenda Go'zal Gonca Gordana Grażyna Gro Gulaiym Gulbanu Gulbarchyn Guljamal Gulkaiyr Gulnura Gulru Gulsaira Gulshara
  Guzal Györgyi Gökçe Gül Gülben Gülcan Gülden Güler Gülfem Gülhan Gülsün Gülten Güneş Haifa Hajnalka Hala Halina
  Halyna Hanako Handan Hanife Harriet Harriett Hasmik Havva Helle Henrietta Hermione Hessa Hijran Hilola Hind Hye-jin
  Hümeyra Ibolya Ilaha Ileana Iliana Iman Inas Ine Ingrida Inkar Ioana Irmgard Iroda Iryna Irén Isla Izabella Işıl
  Jadranka Jadwiga Jala Jale Jamilya Janine Jasmina Jawaher Jazgul Jemima Ji-young Jillian Jitka Jolanta Jolán Jovana
  Justyna Kadri Kadriye Kaja Kamola Kamshat Karoline Kata Katharina Kathrin Katie Katri Kersti Keyik Khadija
  Khairinisso Khatuna Khawla Khilola Khofifah Khrystyna Kira Kirsty Klavdia Kolinda Komila Krystyna Ksenia Kymbat
  Kyung-wha Lakshmi Lale Lali Laman Lamia Lamiya Layla Lela Leman Lene Lenka Lesley Lia Liisa Lilia Lilla Linnea
  Liudmyla Ljiljana Lobar Loretta Lori Lulwa Luminița Lusine Lynne Lyubov Magdolna Maha Mahabbat Mahinur Mahri Maira
  Mairam Makbule Makpal Malahat Maleeha Maleyka Malin Malohat Mamlakat Manal Manana Manizha Manzura Margareta
  Margarete Maricica Marie-Claude Marija Mariko Marja Markéta Marte Martine Marwa Marzhan Masako Matanat Maxine Maysa
  Meaza Meera Meerimai Mehpara Mehrangez Melek Meltem Mercedes Merete Meruert Meryem Mihaela Mildred Milena Millicent
  Min-ji Minna Mirela Mirgul Mirjana Misaki Mollie Morag Mouza Muna Munkhtsetseg Muyassar Mzia Müge Münevver Mürvet
  Mădălina Nabat Nada Nagima Nahla Naira Najat Najla Najwa Nalan Naledi Nane Nanuka Narantuya Nargiz Narine Narmin
  Nasira Nataliia Natavan Nataša Nato Nawal Nazakat Nazym Necla Neslihan Nesrin Nestan Nevena Nigina Nihan Niki
  Nikoletta Nilay Nilgün Nimet Nkosazana Nomvula Nona Noora Noreen Nune Nura Nuraiym Nuran Nurana Nurcan Nurhan Nuriya
  Nurzada Nurzat Oana Odontuya Oguljan Ogulnabat Oleksandra Olha Orsolya Outi Oya Oyunchimeg Oyuntsetseg Parvana
  Parvina Pavla Pelin Perihan Pernille Phumzile Pilar Pirkko Piroska Priscilla Puan Päivi Pınar Ra'no Rabab Radmila
  Ragnhild Rahima Raikan Raisa Raluca Ramona Rania Rasha Razan Rena Reyhan Rhona Rie Riikka Rika Rima Rimma Rini Ritva
  Roisin Rola Rosalie Rose Rositsa Roxanne Rozália Ruhangiz Ruhshona Rukhsara Rukhshona Rukiye Ruzanna Saadet Sabiha
  Sabohat Sadagat Sadie Safiye Sahar Sahiba Sahle-Work Saikal Sakina Saliha Salkyn Salma Samar Samia Sana Saniya
  Sarantuya Sarolta Satoko Sawsan Sayyora Sedef Seiko Selbi Selda Selina Selvi Semra Seo-yeon Serena Serpil Sevilay
  Sevim Sezen Shafag Shamma Shatha Shemshat Shireen Shizuka Shoira Shona Shushan Shynar Sibylle Sigrun Sima Simge
  Simuzar Sinead Siranush Slavica Snežana Solmaz Solongo Soo-jin Sopio Souad Sri Stine Sudaba Suha Suhair Suna Suzan
  Svenja Svitlana Sylwia Syrga Ségolène Taalaigul Takako Tamilla Tarana Tarja Tatev Tattybubu Tavus Teodora Tereza
  Tessa Tetiana Thandi Thelma Tolgonai Tolkun Toni Toty Tricia Trudy Tsvetelina Tuba Tuija Tungalag Tunzala Tuula Tuya
  Tülay Tülin Ulbolsyn Ulduz Uljan Ulla Ulviyya Unni Uyanga Velislava Vendula Vesna Vicky Vildan Viorica Virág Vjosa
  Vusala Véronique Wanjiku Wiebke Yana Yasmine Yazgul Yegana Yelda Yeliz Yetunde Yeşim Ylva Yuko Yuliia Yuriko Yıldız
  Zanele Zara Zarifa Zauresh Zeinab Zeliha Zemfira Zenfira Zhanel Zhazgul Zinaida Ziyoda Zohre Zorana Zsuzsa Zuhal
  Zulayho Zulfiyya Zumrud Zuraida Zuura Zuzanna Zübeyde Élisabeth Émilie Özge Ümmühan İclal İnci İpek İrem Şebnem
  Şengül Şerife Şermin Şeyma Şirin Şule Šárka Željka
`;

/** Borne by men and women alike. */
export const EITHER = `
  Anar Bakyt Deniz Nur Zhanat
`;

/** Chinese and Korean surnames: they stand in front. */
export const SURNAMES_IN_FRONT =
  'Wang Li Zhang Liu Chen Yang Zhao Huang Zhou Wu Xu Sun Hu Zhu Gao Lin He Guo Ma Luo Liang Song Zheng Xie Han Tang Feng Yu Dong Xiao Cheng Cao Yuan Deng Fu Shen Zeng Peng Lü Su Lu Jiang Cai Jia Ding Wei Xue Ye Yan Pan Du Dai Xia Zhong Tian Ren Fan Fang Shi Yao Qin Xi Kim Lee Park Choi Jung Kang Cho Yoon Jang Lim Ban Moon Hwang Shin Kwon Nguyen Tran Pham';
